using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Organisations.ServicePoints;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// What the branches of the demo accounts and a few beside them do between two returns. Each register is made from numbers of
/// its own, so that what was made before stays what its seed makes it.
/// </summary>
internal sealed class DemoBranchWork(BulkWriter bulk, DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoOptions options)
{
    /// <summary>Writes all of it and adds how many rows there are of what.</summary>
    public async Task WriteAsync(IReadOnlyList<PartyGroup> groups, IReadOnlyList<ServicePoint> points, Dictionary<string, int> counts, CancellationToken cancel)
    {
        counts["发展党员"] = await AdmissionsAsync(cancel);
        counts["会议"] = await MeetingsAsync(groups, cancel);
        counts["民主生活会"] = await LifeMeetingsAsync(cancel);
        counts["民主评议"] = await AppraisalsAsync(cancel);
        counts["党费交纳"] = await DuesAsync(cancel);
        counts["教育活动"] = await EducationAsync(cancel);
        await ServiceAsync(points, cancel);
        counts["商务楼宇"] = await BuildingsAsync(cancel);
        counts["教育活动党员"] = await CampaignsAsync(cancel);
        counts["评选推荐"] = await AwardRoundsAsync(cancel);
    }

    private DemoRandom Random(ulong own) => new((ulong)options.Seed ^ own);

    private async Task<int> AdmissionsAsync(CancellationToken cancel)
    {
        var made = new DemoAdmissions(ledger, book, cast, options, Random(0xAD_0000UL));
        made.Make();
        await bulk.WriteAsync(made.People, cancel: cancel);
        await bulk.WriteAsync(made.Numbers, cancel: cancel);
        await bulk.WriteAsync(made.Facts, keepKeys: false, cancel: cancel);
        var cases = await bulk.WriteAsync(made.Cases, cancel: cancel);
        await bulk.WriteAsync(made.Steps, cancel: cancel);
        await bulk.WriteAsync(made.Named, cancel: cancel);
        await bulk.WriteAsync(made.Standings, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Ranges, cancel: cancel);
        await bulk.WriteAsync(made.Plans, cancel: cancel);
        return cases;
    }

    private async Task<int> MeetingsAsync(IReadOnlyList<PartyGroup> groups, CancellationToken cancel)
    {
        List<Organisation> branches =
        [
            cast.CleanBranch, cast.SentBackBranch,
            .. book.Branches.Where(b => b.ParentId == cast.Body.Id && b.Id != cast.CleanBranch.Id && b.Id != cast.SentBackBranch.Id).Take(6),
        ];
        var made = new DemoMeetings(ledger, book, groups, Random(0x11FE_0000UL));
        made.Make(branches);
        made.MakeDrive(cast.District, branches);
        var meetings = await bulk.WriteAsync(made.Meetings, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Attendance, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Papers, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Drives, cancel: cancel);
        await bulk.WriteAsync(made.Units, cancel: cancel);
        return meetings;
    }

    private async Task<int> LifeMeetingsAsync(CancellationToken cancel)
    {
        var made = new DemoLifeMeetings(ledger, book, Random(0xD1FE_0000UL));
        made.Make(cast.District);
        var cases = await bulk.WriteAsync(made.Cases, cancel: cancel);
        await bulk.WriteAsync(made.People, cancel: cancel);
        await bulk.WriteAsync(made.Measures, cancel: cancel);
        await bulk.WriteAsync(made.Steps, keepKeys: false, cancel: cancel);
        return cases;
    }

    private async Task<int> AppraisalsAsync(CancellationToken cancel)
    {
        var made = new DemoAppraisals(book, cast, Random(0xA9_0000UL));
        made.Make();
        var rounds = await bulk.WriteAsync(made.Rounds, cancel: cancel);
        await bulk.WriteAsync(made.Steps, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Entries, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Handlings, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Counts, keepKeys: false, cancel: cancel);
        return rounds;
    }

    private async Task<int> DuesAsync(CancellationToken cancel)
    {
        var made = new DemoDues(ledger, book, cast, Random(0xD0_E500UL));
        made.Make();
        await bulk.WriteAsync(made.Standards, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Sheets, cancel: cancel);
        await bulk.WriteAsync(made.Charges, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Remittances, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Entries, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Officers, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Accounts, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Years, cancel: cancel);
        await bulk.WriteAsync(made.Figures, cancel: cancel);
        return await bulk.WriteAsync(made.Payments, keepKeys: false, cancel: cancel);
    }

    private async Task<int> EducationAsync(CancellationToken cancel)
    {
        var made = new DemoEducation(book, cast, Random(0xED_0000UL));
        made.Make();
        var activities = await bulk.WriteAsync(made.Activities, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Attendances, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Classes, cancel: cancel);
        await bulk.WriteAsync(made.Parts, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Courses, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Trainees, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Online, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Analyses, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Plans, cancel: cancel);
        await bulk.WriteAsync(made.Quotas, keepKeys: false, cancel: cancel);
        return activities;
    }

    private async Task ServiceAsync(IReadOnlyList<ServicePoint> points, CancellationToken cancel)
    {
        var made = new DemoService(ledger, book, cast, Random(0x5E_4100UL));
        made.Make();
        var entries = new DemoPairEntries(made, book, Random(0x5E_4200UL));
        entries.Make();
        await bulk.WriteAsync(made.Pledges, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Pairs, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Sessions, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Suggestions, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(entries.Entries, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(entries.Parts, keepKeys: false, cancel: cancel);
        var agreements = new DemoCoBuilding(book, cast, Random(0x5E_4300UL));
        agreements.Make();
        await bulk.WriteAsync(agreements.Agreements, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(agreements.Parties, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(agreements.Activities, keepKeys: false, cancel: cancel);
        var centres = new DemoCentres(points, book, cast, Random(0x5E_4400UL));
        centres.Make();
        await bulk.WriteAsync(centres.Profiles, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(centres.Items, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(centres.Uses, keepKeys: false, cancel: cancel);
        var funds = new DemoFunds(book, cast, Random(0x5E_4500UL));
        funds.Make();
        await bulk.WriteAsync(funds.Funds, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(funds.Entries, keepKeys: false, cancel: cancel);
    }

    private async Task<int> BuildingsAsync(CancellationToken cancel)
    {
        var made = new DemoBuildings(ledger, book, cast, Random(0xB1_0000UL));
        made.Make();
        await bulk.WriteAsync(made.Points, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Means, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Enterprises, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Members, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Counts, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Checks, keepKeys: false, cancel: cancel);
        return await bulk.WriteAsync(made.Buildings, keepKeys: false, cancel: cancel);
    }

    private async Task<int> AwardRoundsAsync(CancellationToken cancel)
    {
        var made = new DemoAwardRounds(ledger, book, cast, Random(0xA3_0000UL));
        made.Make();
        await bulk.WriteAsync(made.Rounds, cancel: cancel);
        await bulk.WriteAsync(made.Quotas, cancel: cancel);
        var nominations = await bulk.WriteAsync(made.Nominations, cancel: cancel);
        await bulk.WriteAsync(made.Reviews, cancel: cancel);
        await bulk.WriteAsync(made.Steps, cancel: cancel);
        return nominations;
    }

    private async Task<int> CampaignsAsync(CancellationToken cancel)
    {
        var made = new DemoCampaigns(book, ledger, cast, Random(0xCA_0000UL));
        made.Make();
        await bulk.WriteAsync(made.Campaigns, cancel: cancel);
        await bulk.WriteAsync(made.Questions, cancel: cancel);
        await bulk.WriteAsync(made.Batches, cancel: cancel);
        await bulk.WriteAsync(made.Units, cancel: cancel);
        await bulk.WriteAsync(made.Stages, cancel: cancel);
        await bulk.WriteAsync(made.Delays, cancel: cancel);
        await bulk.WriteAsync(made.Branches, keepKeys: false, cancel: cancel);
        var members = await bulk.WriteAsync(made.Members, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Figures, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Opinions, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Answers, keepKeys: false, cancel: cancel);
        await bulk.WriteAsync(made.Findings, keepKeys: false, cancel: cancel);
        return members;
    }
}
