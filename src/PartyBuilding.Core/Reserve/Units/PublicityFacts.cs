namespace PartyBuilding.Core.Reserve.Units;

/// <summary>Days of a publicity, both included, and the day of the decision before it.</summary>
public sealed record PublicityFacts(DateOnly From, DateOnly To, DateOnly? DecidedOn)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}
