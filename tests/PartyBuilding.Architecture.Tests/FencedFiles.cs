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
        // An old table counts who was under a level then, also who has moved out of the scope since: key and number are read.
        "src/PartyBuilding.Core/Returns/Reporting/PlacedKeys.cs",
        // A drive is opened above the branches that take part; theme, days and document are read.
        "src/PartyBuilding.Core/OrganisationLife/DriveReach.cs",
        // Whether a number is in use anywhere; only the number is read.
        "src/PartyBuilding.Core/Organisations/OrganisationCodes.cs",
        // One tree in memory for all readers; each is handed the part in their scope.
        "src/PartyBuilding.Core/Organisations/OrganisationTrees.cs",
        // A relation is sent to another committee: its key, name and path are read, nothing below it.
        "src/PartyBuilding.Core/Transfers/TransferDestinations.cs",
        // The other side of a stay is chosen among the branches of the district: key, code, name; nobody in them.
        "src/PartyBuilding.Core/Floating/FloatingPlaces.cs",
    ];

    public static readonly string[] ExecuteUpdateOrDelete =
    [
        "src/PartyBuilding.Core/Audit/AuditChain.cs",
        // A ballot is cast, and its rows are written anew at the end, apart from the ledger (docs/adr/0047).
        "src/PartyBuilding.Core/Ballots/BallotBox.cs",
        "src/PartyBuilding.Core/Ballots/BallotSeal.cs",
        // Working rows of a check and the sealed upload: no business facts, up to 20,000 at a time.
        "src/PartyBuilding.Core/Imports/Batches/ImportFiles.cs",
        "src/PartyBuilding.Core/Persistence/LedgerTransaction.cs",
        // Findings of a data check are working rows: a run begun anew drops its own, and old runs make room.
        "src/PartyBuilding.Core/Quality/Runs/QualityStore.cs",
        // One conditional update decides who of two instances works; no business fact.
        "src/PartyBuilding.Core/Persistence/WorkLeases.cs",
    ];

    public static readonly string[] RawSql =
    [
        "src/PartyBuilding.Core/Ballots/BallotSeal.cs",
        "src/PartyBuilding.Core/Persistence/BulkCache.cs",
        "src/PartyBuilding.Core/Persistence/BulkWriter.cs",
        "src/PartyBuilding.Core/Persistence/DatabaseStart.cs",
        "src/PartyBuilding.Core/Persistence/SqliteDurability.cs",
        "src/PartyBuilding.Core/Persistence/SqliteFiles.cs",
    ];

    public static readonly string[] UnrestrictedScope =
    [
        "src/PartyBuilding.Cli/BackupCommand.cs",
        "src/PartyBuilding.Cli/CommandRun.cs",
        "src/PartyBuilding.Cli/CreateAdminCommand.cs",
        "src/PartyBuilding.Cli/RekeyCommand.cs",
        "src/PartyBuilding.Cli/ReportCommand.cs",
        "src/PartyBuilding.Cli/RestoreCommand.cs",
        "src/PartyBuilding.Cli/SetUpCommand.cs",
        "src/PartyBuilding.Core/Demo/DemoSeeder.cs",
        // Background work belongs to nobody and acts for the whole district.
        "src/PartyBuilding.Core/Returns/Periods/OverduePeriods.cs",
    ];
}
