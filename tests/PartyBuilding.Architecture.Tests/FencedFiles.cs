namespace PartyBuilding.Architecture.Tests;

/// <summary>The short lists of files that may make a dangerous call. A new entry wants a reason in review.</summary>
internal static class FencedFiles
{
    public static readonly string[] IgnoreQueryFilters =
    [
        // Whether a number is in use anywhere; only the number is read.
        "src/PartyBuilding.Core/Organisations/OrganisationCodes.cs",
    ];

    public static readonly string[] ExecuteUpdateOrDelete =
    [
        "src/PartyBuilding.Core/Persistence/LedgerTransaction.cs",
    ];

    public static readonly string[] RawSql =
    [
        "src/PartyBuilding.Core/Persistence/BulkCache.cs",
        "src/PartyBuilding.Core/Persistence/BulkWriter.cs",
        "src/PartyBuilding.Core/Persistence/DatabaseStart.cs",
        "src/PartyBuilding.Core/Persistence/SqliteDurability.cs",
    ];

    public static readonly string[] UnrestrictedScope =
    [
        "src/PartyBuilding.Core/Demo/DemoSeeder.cs",
    ];
}
