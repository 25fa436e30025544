namespace PartyBuilding.Core.People;

/// <summary>What was true on a day, as it was known at a number.</summary>
public static class FactQueries
{
    /// <param name="facts">Any facts.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownAt">Recording number of the knowledge; <c>long.MaxValue - 1</c> or the newest for today's.</param>
    public static IQueryable<PersonFact> AsOf(this IQueryable<PersonFact> facts, DateOnly day, long knownAt)
        => facts.Where(x => x.RecordedNo <= knownAt && knownAt < x.SupersededNo && x.ValidFrom <= day && day < x.ValidTo);
}
