namespace PartyBuilding.Architecture.Tests;

/// <summary>The short lists of files that may make a dangerous call. A new entry wants a reason in review.</summary>
internal static class FencedFiles
{
    public static readonly string[] IgnoreQueryFilters =
    [
        // What an account may see is found before there is a scope.
        "src/PartyBuilding.Core/Access/AccessQueries.cs",
        "src/PartyBuilding.Core/Access/AccountLookup.cs",
        // The security administrator has no scope and sees where accounts hold roles, by name.
        "src/PartyBuilding.Core/Access/AccountQueries.cs",
        "src/PartyBuilding.Core/Access/AssignmentService.cs",
        // A branch's reviewer stands above its scope; a name and a path are read.
        "src/PartyBuilding.Core/Returns/Life/Reviewers.cs",
        // Whether a number is in use anywhere; only the number is read.
        "src/PartyBuilding.Core/Organisations/OrganisationCodes.cs",
    ];

    public static readonly string[] ExecuteUpdateOrDelete =
    [
        "src/PartyBuilding.Core/Audit/AuditChain.cs",
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
        "src/PartyBuilding.Cli/CreateAdminCommand.cs",
        "src/PartyBuilding.Cli/Program.cs",
        "src/PartyBuilding.Cli/RekeyCommand.cs",
        "src/PartyBuilding.Cli/ReportCommand.cs",
        "src/PartyBuilding.Core/Demo/DemoSeeder.cs",
    ];
}
