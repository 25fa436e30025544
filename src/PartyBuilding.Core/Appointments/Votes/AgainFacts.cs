namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>A matter that is put on an agenda, and how often it was decided before.</summary>
/// <param name="Name">Of the person.</param>
/// <param name="Decided">Day of the last decision on the same person and post that nobody has agreed to reconsider; null without one.</param>
/// <param name="On">Day of this meeting.</param>
/// <param name="Failed">Meetings at which it did not pass.</param>
public sealed record AgainFacts(string Name, DateOnly? Decided, DateOnly On, int Failed);
