using PartyBuilding.Core.Floating;
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
        var dues = new DemoDues(ledger, book, cast, new DemoRandom((ulong)options.Seed ^ 0xD0_E500UL));
        dues.Make();
        var service = new DemoService(ledger, book, cast, new DemoRandom((ulong)options.Seed ^ 0x5E_4100UL));
        service.Make();

        var counts = new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["流动登记"] = await bulk.WriteAsync(floating.Stays, keepKeys: false, cancel: cancel),
            ["失联等登记"] = await bulk.WriteAsync(situations.Rows, keepKeys: false, cancel: cancel),
            ["登记下的记录"] = await bulk.WriteAsync(care.Entries, keepKeys: false, cancel: cancel),
            ["党小组"] = await bulk.WriteAsync(groups.Groups, cancel: cancel),
        };
        counts["党费交纳"] = await DuesAsync(dues, cancel);
        await bulk.WriteAsync(service.Pledges, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(service.Pairs, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(service.Sessions, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(service.Suggestions, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(groups.Leaders, cancel: cancel);
        await bulk.WriteAsync(files.BranchTypes, cancel: cancel);
        await bulk.WriteAsync(files.Profiles, cancel: cancel);
        await bulk.WriteAsync(files.Points, cancel: cancel);
        await bulk.WriteAsync(files.Awards, cancel: cancel);
        counts["民主评议"] = await WriteAppraisalsAsync(book, cast, options, cancel);
        counts["教育活动"] = await WriteEducationAsync(book, cast, options, cancel);
        return (floating.Stays, counts);
    }

    // From numbers of their own: what was made before stays what its seed makes it.
    private async Task<int> WriteAppraisalsAsync(DemoRegisterBook book, DemoCast cast, DemoOptions options, CancellationToken cancel)
    {
        var appraisals = new DemoAppraisals(book, cast, new DemoRandom((ulong)options.Seed ^ 0xA9_0000UL));
        appraisals.Make();
        await bulk.WriteAsync(appraisals.Rounds, cancel: cancel);
        await bulk.WriteAsync(appraisals.Steps, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(appraisals.Entries, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(appraisals.Handlings, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(appraisals.Counts, keepKeys: false, cancel: cancel);
        return appraisals.Rounds.Count;
    }

    private async Task<int> WriteEducationAsync(DemoRegisterBook book, DemoCast cast, DemoOptions options, CancellationToken cancel)
    {
        var education = new DemoEducation(book, cast, new DemoRandom((ulong)options.Seed ^ 0xED_0000UL));
        education.Make();
        await bulk.WriteAsync(education.Activities, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Attendances, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Classes, cancel: cancel);
        await bulk.WriteAsync(education.Parts, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Courses, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Trainees, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Online, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Analyses, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(education.Plans, cancel: cancel);
        await bulk.WriteAsync(education.Quotas, keepKeys: false, cancel: cancel);
        return education.Activities.Count;
    }

    private async Task<int> DuesAsync(DemoDues dues, CancellationToken cancel)
    {
        await bulk.WriteAsync(dues.Standards, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(dues.Sheets, cancel: cancel);
        await bulk.WriteAsync(dues.Charges, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(dues.Remittances, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(dues.Entries, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(dues.Officers, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(dues.Accounts, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(dues.Years, cancel: cancel);
        await bulk.WriteAsync(dues.Figures, cancel: cancel);
        return await bulk.WriteAsync(dues.Payments, keepKeys: false, cancel: cancel);
    }
}
