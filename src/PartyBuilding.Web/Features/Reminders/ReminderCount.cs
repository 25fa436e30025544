using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>How much of one kind is due, for the desk.</summary>
public sealed record ReminderCount(ReminderKind Kind, int Due, int Late);
