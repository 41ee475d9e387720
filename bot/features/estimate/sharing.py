"""Showing an estimate to everybody, under its owner's name, and taking it back."""

from bot.client import Interaction
from bot.features.estimate.card import shared_card
from bot.features.estimate.owned import report_of, sheet_of, words_of_channel
from bot.features.estimate.pictures import draw, picture_files
from bot.features.estimate.sheets import sheets_of
from bot.features.estimate.work import in_time
from bot.refusal import Refusal
from bot.views.actions import Action


class Share(Action, kind="jss-share", parts=("sheet",)):
    """Posts the card for everybody, without titles and clients, in the language of whoever reads the channel."""

    label = "button-share"
    private = True

    async def act(self, interaction: Interaction) -> None:
        """Post it once; whoever presses again is told where it is."""
        name, services = self.values["sheet"], interaction.client.services
        report_of(sheet_of(interaction, name))
        sheets = sheets_of(interaction.client)
        if (there := sheets.shared(name)) is not None:
            raise Refusal("estimate-shared-there", link=there) if there else Refusal("estimate-shared-soon")
        await services.cooldowns.estimate(interaction.guild_id, interaction.user.id)
        sheets.share(name)
        try:
            sheets.share(name, await self._post(interaction))
        except BaseException:
            sheets.unshare(name)
            raise

    async def _post(self, interaction: Interaction) -> str:
        """Put it into the channel and give its address."""
        name, services = self.values["sheet"], interaction.client.services
        sheet = sheet_of(interaction, name)
        report, forecast = report_of(sheet), sheet.coming.forecast
        await interaction.response.defer(thinking=True)
        words = await words_of_channel(interaction)
        picture = await in_time(services, lambda _: draw(report.estimate, words, forecast=forecast))
        owner_id = interaction.user.id
        card = shared_card(
            report,
            words,
            [TakeBack(owner_id, words=words)],
            by=owner_id,
            on=services.clock().date(),
            coming=sheet.coming,
            picture=picture is not None,
        )
        posted = await interaction.edit_original_response(view=card, attachments=picture_files(picture))
        return posted.jump_url


class TakeBack(Action, kind="jss-unshare", parts=("owner_id",)):
    """Removes a shared estimate; for whoever shared it, at any time."""

    label = "button-take-back"

    async def act(self, interaction: Interaction) -> None:
        """Delete the message."""
        if interaction.user.id != self.number("owner_id"):
            raise Refusal("estimate-not-yours")
        await interaction.response.defer()
        await interaction.delete_original_response()
        if interaction.message is not None:
            sheets_of(interaction.client).taken_back(interaction.message.id)
