"""Who and what there is in the stand-in Discord, as Discord's own objects."""

import time
from itertools import count

Json = dict[str, object]

BOT_ID, APPLICATION_ID, GUILD_ID, CHANNEL_ID, MEMBER_ID = 101, 102, 201, 301, 401
EPOCH_MS = 1_420_070_400_000
EVERYTHING = str(2**50 - 1)
_numbers = count()


def new_id() -> str:
    """An id of this moment; the library reads the age of an interaction from it."""
    return str(((time.time_ns() // 1_000_000 - EPOCH_MS) << 22) + next(_numbers))


def user(user_id: int, name: str, *, bot: bool = False) -> Json:
    return {
        "id": str(user_id),
        "username": name,
        "global_name": None,
        "discriminator": "0",
        "avatar": None,
        "bot": bot,
    }


BOT = user(BOT_ID, "helper", bot=True)
MEMBER = user(MEMBER_ID, "nina")
MEMBERSHIP: Json = {
    "roles": [],
    "joined_at": "2020-11-01T00:00:00+00:00",
    "deaf": False,
    "mute": False,
    "flags": 0,
}
APPLICATION: Json = {
    "id": str(APPLICATION_ID),
    "name": "helper",
    "icon": None,
    "description": "",
    "bot_public": True,
    "bot_require_code_grant": False,
    "owner": MEMBER,
    "verify_key": "",
    "flags": 0,
}
CHANNEL: Json = {
    "id": str(CHANNEL_ID),
    "guild_id": str(GUILD_ID),
    "type": 0,
    "name": "questions",
    "position": 0,
    "permission_overwrites": [],
    "nsfw": False,
    "parent_id": None,
}
EVERYONE: Json = {
    "id": str(GUILD_ID),
    "name": "@everyone",
    "permissions": EVERYTHING,
    "position": 0,
    "color": 0,
    "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
    "hoist": False,
    "managed": False,
    "mentionable": False,
    "flags": 0,
}
GUILD: Json = {
    "id": str(GUILD_ID),
    "name": "Freelancers",
    "owner_id": "1",
    "roles": [EVERYONE],
    "channels": [CHANNEL],
    "members": [{"user": BOT, **MEMBERSHIP}],
    "member_count": 2,
    "features": [],
    "emojis": [],
    "stickers": [],
    "threads": [],
    "voice_states": [],
    "presences": [],
    "stage_instances": [],
    "guild_scheduled_events": [],
    "soundboard_sounds": [],
    "preferred_locale": "en-US",
    "verification_level": 0,
    "default_message_notifications": 0,
    "explicit_content_filter": 0,
    "mfa_level": 0,
    "nsfw_level": 0,
    "premium_tier": 0,
    "system_channel_flags": 0,
    "afk_timeout": 60,
    "premium_progress_bar_enabled": False,
    "unavailable": False,
}
