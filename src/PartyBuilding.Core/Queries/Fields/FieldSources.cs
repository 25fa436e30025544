using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>What fields read from when a condition is turned into a query.</summary>
/// <param name="Day">The day asked about.</param>
/// <param name="IsPast">An "as at" day was given: cached columns do not count, dated rows do.</param>
/// <param name="Scope">The reader's.</param>
/// <param name="Organisations">Those of the reader's scope on that day.</param>
public sealed record FieldSources(
    PartyBuildingDbContext Db, CodeTableCatalogue Codes, DateOnly Day, bool IsPast, OrgScope Scope, IReadOnlyList<OrganisationNode> Organisations)
{
    /// <summary>What holds on the day.</summary>
    internal IQueryable<PersonFact> Facts => FactsOn(Db, Day);

    private static IQueryable<PersonFact> FactsOn(PartyBuildingDbContext db, DateOnly day)
        => db.PersonFacts.Where(f => f.SupersededNo == Recorded.Current && f.ValidFrom <= day && day < f.ValidTo);
}
