"""Who writes answers in the simulated Discord."""

import discord
from simcord import MemberActor

from tests.features.place import Place


def second_moderator(place: Place) -> MemberActor:
    """Another one beside `place.moderator`."""
    role = place.guild.create_role("Wardens", permissions=discord.Permissions(manage_messages=True))
    return place.guild.add_member(place.env.create_user("Wes"), roles=[role])


def demote(place: Place, member: MemberActor) -> None:
    """Take all roles from somebody."""
    for role in place.guild.roles.values():
        if role.id in place.env.backend.get_member(place.guild.id, member.id).role_ids:
            place.env.backend.remove_member_role(place.guild.id, member.id, role.id)
