using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>Makes and writes the registers of the demo district, from numbers of their own so that the ledger stays what its seed makes it.</summary>
public sealed class DemoRegisterSeeder(BulkWriter bulk)
{
    /// <returns>The stays, which the returns count, and how many rows there are of what.</returns>
    public async Task<(IReadOnlyList<FloatingStay> Stays, Dictionary<string, int> Counts)> SeedAsync(
        DemoLedger ledger, DemoCast cast, DemoOptions options, CancellationToken cancel)
    {
        var random = new DemoRandom((ulong)options.Seed ^ 0xF1_0000UL);
        var book = new DemoRegisterBook(ledger, options);
        var care = new DemoCare(book, random);
        var floating = new DemoFloating(book, care, random);
        floating.Make();
        new DemoFloatingIn(book, floating, cast, options, random).Make();
        var situations = new DemoSituations(book, care, cast, options, random);
        situations.Make();
        var groups = new DemoPartyGroups(ledger, book, random);
        groups.Make();
        var files = new DemoOrganisationFiles(ledger, book, cast, random);
        files.Make();

        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["流动登记"] = await bulk.WriteAsync(floating.Stays, keepKeys: false, cancel: cancel),
            ["失联等登记"] = await bulk.WriteAsync(situations.Rows, keepKeys: false, cancel: cancel),
            ["登记下的记录"] = await bulk.WriteAsync(care.Entries, keepKeys: false, cancel: cancel),
            ["党小组"] = await bulk.WriteAsync(groups.Groups, cancel: cancel),
        };
        await bulk.WriteAsync(groups.Leaders, cancel: cancel);
        await bulk.WriteAsync(files.BranchTypes, cancel: cancel);
        await bulk.WriteAsync(files.Profiles, cancel: cancel);
        await bulk.WriteAsync(files.Points, cancel: cancel);
        await bulk.WriteAsync(files.Awards, cancel: cancel);
        await new DemoBranchWork(bulk, ledger, book, cast, options).WriteAsync(groups.Groups, files.Points, counts, cancel);
        return (floating.Stays, counts);
    }
}
