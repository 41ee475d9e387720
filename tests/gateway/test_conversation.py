"""The bot as a process of its own, spoken to over sockets; one start serves the whole file."""

from collections.abc import AsyncGenerator

import pytest
import pytest_asyncio

from bot.errors import ExitCode
from tests.gateway import events
from tests.gateway.bodies import Callback, Flag, Kind, Layout, Modal, Reply, Response
from tests.gateway.discord import Discord, until
from tests.gateway.people import CHANNEL_ID, Json
from tests.gateway.process import TOKEN, BotProcess, bot_process

pytestmark = pytest.mark.asyncio(loop_scope="module")

UNKNOWN_ERROR = 4000
MESSAGES = f"/channels/{CHANNEL_ID}/messages"
PASTE = "logo, 5 stars, $120, ended March 2026\nsite, 4.9 stars, $400, ended May 2026\napp, 2 stars, $90"
PNG = b"\x89PNG"


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def discord() -> AsyncGenerator[Discord]:
    async with Discord().open() as discord:
        yield discord


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def bot(discord: Discord, tmp_path_factory: pytest.TempPathFactory) -> AsyncGenerator[BotProcess]:
    with bot_process(tmp_path_factory.mktemp("bot"), {"DISCORD_TOKEN": TOKEN, **discord.addresses}) as bot:
        await bot.says("Ready as")
        yield bot


@pytest.mark.usefixtures("bot")
async def test_the_commands_are_made_known_before_the_bot_is_ready(discord: Discord) -> None:
    *_, synced = [request.body for request in discord.api.sent("PUT", "/applications/")]
    assert isinstance(synced, list)
    assert {"ask", "faq", "jss", "help"} <= {command["name"] for command in synced}


@pytest.mark.usefixtures("bot")
async def test_a_question_by_command_is_answered_with_a_layout_in_time(discord: Discord) -> None:
    request = await discord.response(events.slash("ask", question="Is the change retroactive?"))
    response = Callback.model_validate(request.body)
    assert response.type is Response.MESSAGE
    answer = Layout.model_validate(response.data)
    assert not answer.flags & Flag.EPHEMERAL
    assert "retroactive" in answer.text.lower()
    assert answer.all(Kind.BUTTON)


@pytest.mark.usefixtures("bot")
async def test_a_mention_that_a_resume_delivers_again_is_answered_once(discord: Discord) -> None:
    first, second = events.mention("is it retroactive?"), events.mention("is it one-time?")
    await discord.gateway.send("MESSAGE_CREATE", first)
    await until(lambda: _replies(discord, first), "the reply")
    discord.gateway.replayed = [first, first, first, second]
    await discord.gateway.socket.close(code=UNKNOWN_ERROR)
    await until(lambda: _replies(discord, second), "the next reply")
    (reply,) = _replies(discord, first)
    assert reply.all(Kind.BUTTON)


async def test_an_outage_is_told_in_sentences_and_what_was_said_meanwhile_is_answered(
    discord: Discord, bot: BotProcess
) -> None:
    missed = events.mention("is the change retroactive?")
    discord.gateway.replayed, discord.gateway.opened = [missed], False
    await discord.gateway.socket.close(code=UNKNOWN_ERROR)
    await bot.says("Lost Discord's gateway (503")
    discord.gateway.opened = True
    await until(lambda: _replies(discord, missed), "the reply")
    assert "Traceback" not in bot.log


async def test_a_form_opened_before_a_restart_is_answered_after_it(discord: Discord, bot: BotProcess) -> None:
    form = await _open_form(discord)
    assert await bot.stop() == ExitCode.OK
    bot.start()
    await bot.says("Ready as")
    await _estimates(discord, events.submit(form, {"paste": PASTE, "shown": "88"}))


@pytest.mark.usefixtures("bot")
async def test_a_file_in_the_form_is_fetched_and_read(discord: Discord) -> None:
    form = await _open_form(discord)
    upload = discord.upload("contracts.txt", PASTE.encode())
    await _estimates(discord, events.submit(form, {}, {"file": upload}))


async def _open_form(discord: Discord) -> Modal:
    request = await discord.response(events.slash("jss"))
    response = Callback.model_validate(request.body)
    assert response.type is Response.MODAL
    return Modal.model_validate(response.data)


async def _estimates(discord: Discord, submit: Json) -> None:
    """The answer to the form is deferred for its owner alone, then a card with its picture as an upload."""
    response = Callback.model_validate((await discord.response(submit)).body)
    assert response.type is Response.DEFERRED
    assert response.data == {"flags": Flag.EPHEMERAL}
    edit = await discord.edit(submit)
    card = Layout.model_validate(edit.body)
    assert "unofficial estimate" in card.text
    assert edit.files["jss.png"].startswith(PNG)
    assert card.uploads == edit.files.keys()


def _replies(discord: Discord, message: Json) -> list[Reply]:
    replies = [Reply.model_validate(request.body) for request in discord.api.sent("POST", MESSAGES)]
    return [reply for reply in replies if reply.message_reference.message_id == message["id"]]
