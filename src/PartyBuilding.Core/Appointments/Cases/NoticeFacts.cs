namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A pre-appointment notice (任职前公示), both ends included.</summary>
/// <param name="DecidedOn">Of the decision; null before it.</param>
/// <param name="WorkingDays">Within the notice, by the work calendar.</param>
/// <param name="ExchangedOn">Into the present unit; null when not exchanged.</param>
/// <param name="Places">Units in which the notice hangs.</param>
/// <param name="MissingFields">Fields of the notice that are empty.</param>
public sealed record NoticeFacts(DateOnly From, DateOnly To, DateOnly? DecidedOn, int WorkingDays, DateOnly? ExchangedOn, int Places, IReadOnlyList<string> MissingFields)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}
