"""Tagged units are put together to contracts, headings, remarks and sums."""

from jss.contracts.chat.counting import counts_of
from jss.contracts.chat.gathering import gathered
from jss.contracts.chat.groups import Message
from jss.contracts.chat.tags import Part
from tests.contracts.chat.tagged import tagged


def texts(message: Message) -> list[list[str]]:
    return [[one.unit.text for one in group.said] for group in message.groups]


def test_each_contract_has_what_is_told_of_it() -> None:
    message = gathered(tagged("logo*T+ for Nora*C, 5 stars*F\nsite*T+, $300*F. JSS 83*S"))

    assert texts(message) == [["logo", "Nora", "5 stars"], ["site", "$300"]]
    assert [one.unit.text for one in message.scores] == ["83"]


def test_a_heading_is_about_what_follows_up_to_the_next_one() -> None:
    message = gathered(tagged("bad*H:\nlogo*T+ $50*F\nsite*T+ $30*F\ngood*H:\napp*T+ $90*F"))

    assert [len(shared.groups) for shared in message.shared] == [2, 1]
    assert all(shared.heads for shared in message.shared)


def test_a_remark_is_about_as_many_as_it_says() -> None:
    message = gathered(tagged("logo*T+ $50*F, site*T+ $30*F, app*T+ $90*F, the last two*H 5 stars*H"))

    [remark] = message.shared
    assert [group.said[0].unit.text for group in remark.groups] == ["site", "app"]


def test_a_number_that_only_adds_up_is_no_contract() -> None:
    message = gathered(tagged("logo*T+ $50*F\nsite*T+ $30*F\n2*N+ jobs so far"))

    assert texts(message) == [["logo", "$50"], ["site", "$30"]]


def test_a_count_before_as_many_named_contracts_announces_them() -> None:
    message = gathered(tagged("2*N+ still open*F: logo*T+, site*T+"))

    assert texts(message) == [["logo"], ["site"]]
    assert [one.unit.text for one in message.shared[0].said] == ["still open"]
    assert message.shared[0].said[0].tag.part is Part.SHARED_FACT


def test_counts_are_their_own_or_what_the_sum_leaves() -> None:
    assert counts_of(gathered(tagged("3*N+ with 5 stars*F, one*N+ refunded*F"))) == [3, 1]
    assert counts_of(gathered(tagged("10*Z jobs, 8*N+ with 5 stars*F, the rest*N+ no feedback*F"))) == [8, 2]
    assert counts_of(gathered(tagged("6 for Nora, 5 stars*F+ except one*N+, 3 stars*F; 3*N+ for Ben*C"))) == [
        5,
        1,
        3,
    ]
    assert counts_of(gathered(tagged("6*Z jobs, all 5 stars*F+ but one*N+. One*N+ more open*F"))) == [5, 1, 1]
    assert counts_of(gathered(tagged("5*Z done, all 5 stars*F+ except the last, 2 stars*F+"))) == [4, 1]


def test_a_whole_number_beside_stars_or_a_lone_verdict_counts() -> None:
    assert counts_of(gathered(tagged("2*F+ with 4 stars*F"))) == [2]
    assert counts_of(gathered(tagged("negative*F+: 3*F"))) == [3]


def test_a_client_named_before_all_contracts_is_everyones() -> None:
    message = gathered(
        tagged("I only work for Novalab*C+. 5 stars*F+ for the report*T and 4 stars*F+ for the check*T")
    )

    assert len(message.groups) == 2
    assert [one.unit.text for one in message.shared[-1].said] == ["Novalab"]
    assert message.shared[-1].groups == message.groups


def test_a_heading_with_a_number_is_about_as_many() -> None:
    message = gathered(tagged("Two are running*H: a unit*T+ and a deck*T+. Three done: a game*T+ $50*F"))

    assert [group.said[0].unit.text for group in message.shared[0].groups] == ["unit", "deck"]


def test_an_amount_of_each_behind_an_exception_is_everyones() -> None:
    message = gathered(tagged("5*Z jobs, all 5 stars*F+ except one*N+ 3 stars*F, $60*F each*F"))

    assert texts(message) == [["5 stars", "$60"], ["one", "3 stars", "$60", "each"]]


def test_an_amount_of_each_before_an_exception_is_everyone_elses() -> None:
    message = gathered(
        tagged(
            "8*N+ are 5 stars*F, the ninth*N+ 2.5*F. Each*H paid $80*F except the bad one, that was $600*F"
        )
    )

    assert texts(message) == [["8", "5 stars"], ["ninth", "2.5", "$600"]]
    rule = message.shared[-1]
    assert [one.unit.text for one in rule.said] == ["$80"]
    assert rule.groups == message.groups[:1]


def test_a_client_before_a_colon_is_that_of_what_follows() -> None:
    message = gathered(tagged("flyer*T+ $50*F. Pemba*HC: a box*T+ $480*F, a sticker*T+ $20*F"))

    assert [group.said[0].unit.text for group in message.shared[0].groups] == ["box", "sticker"]


def test_a_day_of_all_but_one_is_everyone_elses() -> None:
    message = gathered(
        tagged("logo*T+ $210*F\nscript*T+ $330*F\nall closed in June*F+ except the script, that in August*F")
    )

    assert texts(message) == [["logo", "$210"], ["script", "$330", "August"]]
    assert message.shared[-1].groups == message.groups[:1]


def test_a_rating_of_all_at_the_beginning_is_no_contract() -> None:
    message = gathered(tagged("5.0*F+ on all of them: a logo*T+ $50*F, a site*T+ $90*F"))

    assert texts(message) == [["logo", "$50"], ["site", "$90"]]
    assert [one.unit.text for one in message.every] == ["5.0"]


def test_a_day_in_a_remark_is_no_number_of_contracts() -> None:
    message = gathered(tagged("logo*T+ $50*F, site*T+ $30*F, app*T+ $90*F. closed*H two months ago*H"))

    assert len(message.shared[0].groups) == 3


def test_the_number_before_a_remark_says_how_many_it_is_about() -> None:
    message = gathered(tagged("logo*T+ $50*F\nsite*T+ $30*F\napp*T+ $90*F\nlast two are the same client*H"))

    assert [group.said[0].unit.text for group in message.shared[0].groups] == ["site", "app"]


def test_a_remark_behind_a_sentence_is_one_of_its_own() -> None:
    message = gathered(
        tagged("logo*T+ $50*F. closed*H. For Piet*HC, also two: a card*T+ $9*F, a menu*T+ $8*F")
    )

    assert [[group.said[0].unit.text for group in shared.groups] for shared in message.shared] == [
        ["logo"],
        ["card", "menu"],
    ]


def test_exceptions_that_go_on_with_and_are_all_taken_off() -> None:
    message = gathered(
        tagged(
            "14*Z done, all 5 stars*F+ except one*N+ with 2.5*F and one*N+ that never left feedback*F. 3*N+ open*F"
        )
    )

    assert counts_of(message) == [12, 1, 1, 3]


def test_what_is_shared_is_never_about_a_number_that_only_adds_up() -> None:
    message = gathered(tagged("I only work for Novalab*C+. logo*T+ $50*F, site*T+ $30*F. 2*N+ jobs so far"))

    assert texts(message) == [["logo", "$50"], ["site", "$30"]]
    assert [shared.groups for shared in message.shared] == [message.groups]
