using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Imports;
using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proposals;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;
using Shouldly;
using Xunit;

namespace PartyBuilding.Core.Tests.Imports;

public sealed class ImportLifeTests : ServiceTest
{
    private Organisation _district = null!;
    private Organisation _branch = null!;

    [Fact]
    public async Task The_good_rows_are_written_with_facts_postings_numbers_and_chained_events()
    {
        await SetUpAsync();
        var key = await UploadAsync([Row("张一", "310113196005011233"), Row("李二", "错号"), Row("王三", "310113196206021235", fullOn: "2006-07-01")]);
        var checkedRows = await FindAsync(key);
        (checkedRows.Row.Status, checkedRows.Row.NewRows, checkedRows.Row.RejectedRows).ShouldBe((ImportStatus.Ready, 2, 1));
        checkedRows.Faults.Single().Row.ShouldBe(3);
        (await Read(db => db.People.CountAsync())).ShouldBe(0);

        await DecideAsync(key, allOrNothing: false);
        var done = await FindAsync(key);
        (done.Row.Status, done.Row.NewRows, done.Row.RejectedRows).ShouldBe((ImportStatus.Done, 2, 1));
        var people = await Read(db => db.People.OrderBy(p => p.Id).ToListAsync());
        people.Select(p => (p.Name, p.SexCode, p.BirthDate)).ShouldBe([("张一", "1", new DateOnly(1960, 5, 1)), ("王三", "1", new DateOnly(1962, 6, 2))]);
        (await Read(db => db.Postings.Select(p => p.Kind).ToListAsync())).ShouldBe([PostingKind.Opening, PostingKind.Opening]);
        (await Read(db => db.MemberPlacements.Select(p => p.PostedFrom).Distinct().ToListAsync())).ShouldBe([202001]);
        (await Read(db => db.PersonFacts.CountAsync(f => f.PersonId == people[1].Id && f.Kind == PersonFactKind.Standing))).ShouldBe(2);
        (await With((IdNumberVault v) => v.FindPersonAsync(IdNumber.Read("310113196005011233").Number!)))!.PersonId.ShouldBe(people[0].Id);
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "member.imported"))).ShouldBe(2);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
        (await With((LedgerCache c) => c.RebuildAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task All_or_nothing_with_a_fault_writes_nobody()
    {
        await SetUpAsync();
        var key = await UploadAsync([Row("张一", "310113196005011233"), Row("李二", "错号")]);
        var record = await FindAsync(key);
        var outcome = await With((ImportService s) => s.DecideAsync(new DecideImport(key, record.Version, AllOrNothing: true), Department()));
        outcome.IsOk.ShouldBeFalse();
        outcome.Findings.Single().Message.ShouldContain("1 行");
        (await Read(db => db.People.CountAsync())).ShouldBe(0);
    }

    // O12: an update that silently created duplicates.
    [Fact]
    public async Task Importing_the_same_sheet_twice_adds_nobody_and_changes_nothing()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Row("张一", "310113196005011233"), Row("王三", "310113196206021235")];
        await DecideAsync(await UploadAsync(rows), allOrNothing: true);
        var second = await FindAsync(await UploadAsync(rows));
        (second.Row.NewRows, second.Row.SameRows, second.Row.ChangedRows).ShouldBe((0, 2, 0));
        await DecideAsync(second.Row.Key, allOrNothing: true);
        (await Read(db => db.People.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_field_of_somebody_there_is_changed_only_where_it_was_chosen()
    {
        await SetUpAsync();
        await DecideAsync(await UploadAsync([Row("张一", "310113196005011233")]), allOrNothing: true);
        var key = await UploadAsync([Row("张壹", "310113196005011233", ethnicity: "回族", education: "大学本科毕业")]);
        var record = await FindAsync(key);
        record.Row.ChangedRows.ShouldBe(1);
        record.Choices.Select(c => (c.Field, c.Before, c.After, c.Take)).ShouldBe(
            [(MemberColumns.Name, "张一", "张壹", false), (MemberColumns.Ethnicity, "汉族", "回族", false), (MemberColumns.Education, "", "大学本科毕业", true)]);

        await DecideAsync(key, allOrNothing: false, record.Choices.ToDictionary(c => c.Id, c => c.Field != MemberColumns.Ethnicity));
        var person = await Read(db => db.People.SingleAsync());
        (person.Name, person.EthnicityCode, person.EducationCode).ShouldBe(("张壹", "01", "21"));
        (await Read(db => db.BusinessEvents.CountAsync(e => e.Kind == "member.corrected" && e.SubjectKey == person.PublicId))).ShouldBe(1);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_branch_takes_from_its_own_sheet_waits_for_the_level_above()
    {
        await SetUpAsync();
        await DecideAsync(await UploadAsync([Row("张一", "310113196005011233")]), allOrNothing: true);
        var key = await UploadAsync([Row("张壹", "310113196005011233", education: "大学本科毕业"), Row("王三", "310113196206021235")], top: _branch);
        await DecideAsync(key, allOrNothing: true, (await FindAsync(key)).Choices.ToDictionary(c => c.Id, _ => true));
        var done = await FindAsync(key);
        (done.Row.NewRows, done.Row.ChangedRows, done.Row.SameRows).ShouldBe((1, 0, 1));
        done.Notes[0].ShouldContain("1 名党员提出更正申请");
        var (person, proposal) = (await Read(db => db.People.OrderBy(p => p.Id).FirstAsync()), await Read(db => db.Set<CorrectionProposal>().Include(p => p.Values).SingleAsync()));
        (person.Name, person.EducationCode).ShouldBe(("张一", null));
        proposal.Values.Select(v => (v.Before, v.After)).ShouldBe([("张一", "张壹"), (null, "21")], ignoreOrder: true);

        // The same sheet again asks for nothing twice.
        var again = await UploadAsync([Row("张壹", "310113196005011233", education: "大学本科毕业")], top: _branch);
        await DecideAsync(again, allOrNothing: true, (await FindAsync(again)).Choices.ToDictionary(c => c.Id, _ => true));
        (await FindAsync(again)).Notes.ShouldNotContain(n => n.Contains("更正申请"));
        (await Read(db => db.Set<CorrectionProposal>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task An_import_that_nothing_stands_on_is_undone_and_can_be_sent_again()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Row("张一", "310113196005011233"), Row("王三", "310113196206021235")];
        var key = await UploadAsync(rows);
        await DecideAsync(key, allOrNothing: true);
        var done = await FindAsync(key);
        (await With((ImportUndo s) => s.UndoAsync(key, done.Version, Department("传错了文件")))).IsOk.ShouldBeTrue();
        (await FindAsync(key)).Row.Status.ShouldBe(ImportStatus.Undone);
        (await Read(db => db.MemberPlacements.CountAsync(p => p.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.Postings.CountAsync(p => p.SupersededNo == Recorded.Current))).ShouldBe(0);
        (await Read(db => db.MembershipSpells.CountAsync(s => s.BranchId != null))).ShouldBe(0);
        (await With((LedgerCache c) => c.RebuildAsync())).ShouldBe(0);
        (await FindAsync(await UploadAsync(rows))).Row.NewRows.ShouldBe(2);
        (await With((AuditVerifier v) => v.VerifyAsync())).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public async Task Undoing_is_refused_with_the_list_of_what_stands_on_the_import()
    {
        await SetUpAsync();
        var key = await UploadAsync([Row("张一", "310113196005011233"), Row("王三", "310113196206021235")]);
        await DecideAsync(key, allOrNothing: true);
        var person = await Read(db => db.People.SingleAsync(p => p.Name == "王三"));
        (await With((MemberLeavingService s) => s.LeaveAsync(new LeaveParty(person.PublicId, person.Version, PostingKind.Died, new DateOnly(2026, 7, 1)), Department("去世")))).IsOk.ShouldBeTrue();
        await World.SubmittedAsync(_branch, 202606);
        var record = await FindAsync(key);
        var outcome = await With((ImportUndo s) => s.UndoAsync(key, record.Version, Department("传错了文件")));
        outcome.Findings.Select(f => f.RuleCode).ShouldBe(["IMP-UNDO-CHANGED", "IMP-UNDO-REPORTED"]);
        outcome.Findings[0].Message.ShouldContain("第 3 行");
        (await FindAsync(key)).Row.Status.ShouldBe(ImportStatus.Done);
    }

    [Fact]
    public async Task An_opening_import_into_a_branch_that_has_reported_is_rejected_and_an_arrival_posts_after_the_reported_month()
    {
        await SetUpAsync();
        await World.SubmittedAsync(_branch, 202606);
        (await FindAsync(await UploadAsync([Row("张一", "310113196005011233")]))).Faults.Single().Code.ShouldBe("IMP-OPENING-LATE");

        var row = Row("张一", "310113196005011233");
        row[MemberColumns.ArrivedOn] = "2026-06-15";
        var key = await UploadAsync([row], ImportWay.Arrival);
        (await FindAsync(key)).Faults.ShouldAllBe(f => f.Code == "MEM-MISSING" && f.Field == MemberColumns.OutsideName);
    }

    [Fact]
    public async Task A_run_that_was_killed_while_writing_leaves_nobody_and_is_done_whole_the_next_time()
    {
        await SetUpAsync();
        var key = await UploadAsync([.. Enumerable.Range(0, 30).Select(i => Row("张" + (char)('一' + i), null, missing: "失联"))]);
        var record = await FindAsync(key);
        await With((ImportService s) => s.DecideAsync(new DecideImport(key, record.Version, AllOrNothing: false), Department()));
        using (var kill = new CancellationTokenSource())
        {
            var progress = await InScope(s => Task.FromResult(s.GetRequiredService<ImportProgress>()));
            await kill.CancelAsync();
            await Should.ThrowAsync<OperationCanceledException>(() => With((ImportRunner r) => r.RunAsync(kill.Token)));
            progress.Of(key).ShouldBeNull();
        }

        (await Read(db => db.People.CountAsync())).ShouldBe(0);
        (await FindAsync(key)).Row.Status.ShouldBe(ImportStatus.ToWrite);
        await With((ImportRunner r) => r.RunAsync());
        (await Read(db => db.People.CountAsync())).ShouldBe(30);
        (await FindAsync(key)).Row.Status.ShouldBe(ImportStatus.Done);
    }

    [Fact]
    public async Task Heads_assigned_by_hand_are_remembered_for_the_next_sheet()
    {
        await SetUpAsync();
        Dictionary<string, object?>[] rows = [Row("张一", "310113196005011233")];
        var key = await UploadAsync(rows, change: b => b.Worksheet(1).Cell(1, 1).SetValue("同志"));
        var heads = (await With((ImportQueries q) => q.HeadsAsync(key, Department().Scope)))!;
        heads.Row.Status.ShouldBe(ImportStatus.NeedsMapping);
        heads.Samples[1].ShouldBe("310***");
        var map = new Dictionary<string, int>(heads.Map, StringComparer.Ordinal) { [MemberColumns.Name] = 0 };
        (await With((ImportService s) => s.MapAsync(key, heads.Version, map, Department()))).IsOk.ShouldBeTrue();
        await With((ImportRunner r) => r.RunAsync());
        (await FindAsync(key)).Row.NewRows.ShouldBe(1);

        var again = await UploadAsync(rows, change: b => b.Worksheet(1).Cell(1, 1).SetValue("同志"));
        (await FindAsync(again)).Row.Status.ShouldBe(ImportStatus.Ready);
    }

    [Fact]
    public async Task The_uploaded_sheet_lies_sealed_and_the_coloured_copy_names_reason_and_suggestion()
    {
        await SetUpAsync();
        var key = await UploadAsync([Row("张一", "310113196005011233"), Row("李二", "310113196005011239")]);
        var chunk = await Read(db => db.Set<ImportFileChunk>().SingleAsync());
        chunk.Content.Take(2).ShouldNotBe("PK"u8.ToArray());
        using var output = new MemoryStream();
        (await With((ImportQueries q) => q.FaultCopyAsync(key, Department().Scope, output)))!.ShouldEndWith("（检查结果）.xlsx");
        output.Position = 0;
        using var book = new ClosedXML.Excel.XLWorkbook(output);
        var sheet = book.Worksheet(1);
        sheet.Cell(3, 2).GetString().ShouldBe("310113196005011239");
        sheet.Cell(3, 2).Style.Fill.BackgroundColor.Color.ToArgb().ShouldBe(unchecked((int)0xFFF8CBAD));
        sheet.Cell(2, 2).Style.Fill.PatternType.ShouldBe(ClosedXML.Excel.XLFillPatternValues.None);
        var last = SheetBuilder.Usual.Length;
        sheet.Cell(1, last + 2).GetString().ShouldBe("问题");
        sheet.Cell(3, last + 2).GetString().ShouldContain("校验");
        sheet.Cell(3, last + 3).GetString().ShouldContain("证件");
    }

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _branch = await World.BranchAsync(await World.TownshipAsync(_district));
    }

    private Dictionary<string, object?> Row(
        string name, string? number, string? ethnicity = "汉族", string? education = null, string? fullOn = null, string? missing = null) => new(StringComparer.Ordinal)
    {
        [MemberColumns.Name] = name,
        [MemberColumns.IdNumber] = number,
        [MemberColumns.MissingIdReason] = missing,
        [MemberColumns.Ethnicity] = ethnicity,
        [MemberColumns.Education] = education,
        [MemberColumns.Branch] = _branch.Name,
        [MemberColumns.JoinedOn] = "2005-07-01",
        [MemberColumns.BecameFullOn] = fullOn,
    };

    private async Task<Guid> UploadAsync(
        IReadOnlyList<Dictionary<string, object?>> rows, ImportWay way = ImportWay.Opening, Action<ClosedXML.Excel.IXLWorkbook>? change = null,
        Organisation? top = null)
    {
        using var file = SheetBuilder.Workbook(rows, change);
        var outcome = await With((ImportService s) => s.UploadAsync(new UploadSheet((top ?? _district).PublicId, "名册.xlsx", file, way), Department()));
        outcome.IsOk.ShouldBeTrue(string.Join('；', outcome.Findings.Select(f => f.Message)));
        await With((ImportRunner r) => r.RunAsync());
        return outcome.Value;
    }

    private async Task DecideAsync(Guid key, bool allOrNothing, Dictionary<long, bool>? taken = null)
    {
        var record = await FindAsync(key);
        var outcome = await With((ImportService s) => s.DecideAsync(new DecideImport(key, record.Version, allOrNothing, taken), Department()));
        outcome.IsOk.ShouldBeTrue(string.Join('；', outcome.Findings.Select(f => f.Message)));
        await With((ImportRunner r) => r.RunAsync());
    }

    private async Task<ImportRecord> FindAsync(Guid key) => (await With((ImportQueries q) => q.FindAsync(key, Department().Scope)))!;
}
