using PartyBuilding.Core.Access;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Core.Tests.Cadres.Archives;

public sealed class ArchiveFileTests : ArchiveTest
{
    [Fact]
    public async Task A_cadre_has_one_original_and_may_have_a_copy()
    {
        // F7, L4603: one keeper holds the original.
        var cadre = await CadreAsync();
        await FileAsync(cadre);
        var second = await NewFileAsync(cadre) with { CustodianKey = East.PublicId };
        (await OpenAsync(second)).Findings.ShouldHaveSingleItem().Message.ShouldContain("宝山区委");
        (await OpenAsync(second with { Kind = ArchiveKind.Copy })).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task The_keeper_decides_who_reads_not_the_unit_of_the_cadre()
    {
        var file = await FileAsync();
        (await FileRecordAsync(file, East)).ShouldBeNull();
        (await FileRecordAsync(file)).ShouldNotBeNull();
        var place = new PlaceArchiveFile(file, await FileVersionAsync(file), "宝干002", "二号柜");
        (await With((ArchiveFileService s) => s.PlaceAsync(place, Personnel(East)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((ArchiveFileService s) => s.PlaceAsync(place, Section()))).IsOk.ShouldBeTrue();
        (await With((ArchiveFileService s) => s.PlaceAsync(place, Section()))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((ArchiveQueries q) => q.ListAsync(ArchiveFilter.Kept, null, OrgScope.Of(East.Path), Clock.Today(), 1))).Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_comes_in_says_from_where_and_on_what_paper()
    {
        var form = await NewFileAsync() with { From = "市教委", Pieces = 30 };
        (await OpenAsync(form)).Findings.Select(f => f.Field).ShouldBe(["Basis", "BasisKind"], ignoreOrder: true);
        var made = await OpenAsync(form with { BasisKind = "2", Basis = "转字8号" });
        made.IsOk.ShouldBeTrue();
        (await OpenAsync(form with { BasisKind = "2", Basis = "转字8号" })).Value.ShouldBe(made.Value);
        (await FileRecordAsync(made.Value))!.File.Transfers.ShouldHaveSingleItem().Passing.ShouldBe(ArchivePassing.In);
    }

    [Fact]
    public async Task Every_fault_of_a_new_file_is_told_at_its_field()
        => (await OpenAsync(await NewFileAsync() with { CustodianKey = Guid.NewGuid(), Kind = null, Number = " ", On = new DateOnly(2030, 1, 1) }))
            .Findings.Select(f => f.Field).ShouldBe(["CustodianKey", "Kind", "Number", "On"], ignoreOrder: true);

    [Fact]
    public async Task Material_that_fails_a_check_goes_back_and_is_not_stored()
    {
        // F9 test 3, L4631.
        var file = await FileAsync();
        var input = await MaterialAsync(file);
        Codes(await StoreAsync(input with { HasFormalities = false })).ShouldBe(["ARC-CHECK"]);
        (await StoreAsync(input with { IsComplete = false, IsWhole = false })).Findings.Select(f => f.Field).ShouldBe(["IsComplete", "IsWhole"]);
        Codes(await StoreAsync(input with { IsInScope = false })).ShouldBe(["ARC-SCOPE"]);
        (await StoreAsync(input with { Category = "11", Pages = 0, Title = "" })).Findings.Select(f => f.Field).ShouldBe(["Category", "Title", "Pages"], ignoreOrder: true);
        (await FileRecordAsync(file))!.Index.ShouldBeEmpty();
        (await StoreAsync(input)).IsOk.ShouldBeTrue();
        (await StoreAsync(input with { Version = await FileVersionAsync(file) })).IsOk.ShouldBeTrue();
        (await FileRecordAsync(file))!.Index.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Material_of_a_cadre_whom_a_level_above_manages_goes_up()
    {
        // F9 test 4, L4631: it may stay only with a reason.
        var file = await FileAsync(await CadreAsync(management: CadreManagement.Superior));
        var input = await MaterialAsync(file);
        Codes(await StoreAsync(input)).ShouldBe(["ARC-ABOVE"]);
        (await StoreAsync(input, "上级要求先留存")).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Destroying_wants_a_second_pair_of_eyes_and_a_line_in_the_register()
    {
        // F10 test 3, L4637.
        var file = await FileAsync();
        await StoredAsync(file);
        var material = (await FileRecordAsync(file))!.Index.Single().Key;
        var input = new RemoveMaterial(file, await FileVersionAsync(file), material, ArchiveOut.Destroyed, Day, null, false);
        Codes(await RemoveAsync(input)).ShouldBe(["ARC-DESTROY"]);
        Codes(await RemoveAsync(input with { Basis = "销3号" })).ShouldBe(["ARC-DESTROY"]);
        Codes(await RemoveAsync(input with { Why = ArchiveOut.Returned })).ShouldBe(["ARC-OUT-BASIS"]);
        (await RemoveAsync(input with { On = Day.AddDays(-1), Basis = "x" })).Findings.ShouldHaveSingleItem().Field.ShouldBe("On");
        (await RemoveAsync(input with { Basis = "销3号", IsChecked = true })).IsOk.ShouldBeTrue();
        (await FileRecordAsync(file))!.Index.ShouldBeEmpty();
    }

    [Fact]
    public async Task Steps_are_taken_in_their_order_and_accepted_only_after_all_eight()
    {
        // F10 tests 1 and 5, L4639.
        var file = await FileAsync();
        await StepAsync(file, ArchiveStepKind.Identify);
        Codes(await StepAsync(file, ArchiveStepKind.Bind)).ShouldBe(["ARC-STEP-ORDER"]);
        Codes(await StepAsync(file, ArchiveStepKind.Accept, "赶时间")).ShouldBe(["ARC-STEP-ACCEPT"]);
        (await StepAsync(file, ArchiveStepKind.Order, "原来已分好类")).IsOk.ShouldBeTrue();
        (await StepAsync(file, ArchiveStepKind.Order)).Findings.ShouldHaveSingleItem().Field.ShouldBe("Kind");
        (await FileRecordAsync(file))!.File.Steps.Single(s => s.Kind == ArchiveStepKind.Order).Note.ShouldBe("原来已分好类");
    }

    [Fact]
    public async Task A_post_taken_with_a_document_asks_for_its_material_until_that_is_filed()
    {
        // F7 test 3, L4607.
        var cadre = await CadreAsync();
        await TakeAsync(await PostAsync(cadre, "教育局", "副局长", new DateOnly(2026, 4, 1), isMain: true) with { Document = "宝委〔2026〕3号" });
        var file = await FileAsync(cadre);
        (await FileRecordAsync(file))!.Findings.Select(f => f.RuleCode).ShouldBe(["ARC-POST-MATERIAL"]);
        await StoredAsync(file, "任免审批表", "1");
        (await FileRecordAsync(file))!.Findings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cadre_who_has_moved_to_another_unit_asks_for_the_file_to_be_passed_on()
    {
        // F7 test 1, L4607: kept by the East, serving in the West.
        var cadre = await CadreAsync(East, management: CadreManagement.Unit);
        var file = (await OpenAsync(await NewFileAsync(cadre) with { CustodianKey = East.PublicId })).Value;
        (await FileRecordAsync(file))!.Findings.ShouldBeEmpty();
        await With(async (CadreService s) => await s.ChangeAsync(new(cadre, await VersionAsync(cadre), West.PublicId, CadreManagement.Unit, null), Section()));
        (await FileRecordAsync(file))!.Findings.ShouldHaveSingleItem().Message.ShouldContain("卫生局");
    }

    [Fact]
    public async Task An_overdue_loan_is_listed_and_among_the_reminders_of_the_keeper_only()
    {
        // F11 test 3, L4650.
        var file = await FileAsync();
        (await UseAsync(await LoanAsync(file, due: new DateOnly(2026, 6, 30)))).IsOk.ShouldBeTrue();
        (await With((ArchiveQueries q) => q.ListAsync(ArchiveFilter.Overdue, null, OrgScope.Of(District.Path), Clock.Today(), 1))).Rows.ShouldHaveSingleItem().Borrower.ShouldBe("区纪委");
        (await FileRecordAsync(file))!.Findings.ShouldHaveSingleItem().Message.ShouldContain("逾期 5 天");
        (await RemindersAsync(Section())).ShouldContain(r => r.Key == file && r.IsLate);
        (await RemindersAsync(Personnel(East))).ShouldBeEmpty();
        var back = new ReturnArchive(file, await FileVersionAsync(file), (await FileRecordAsync(file))!.File.Loan!.Key, new DateOnly(2026, 7, 1));
        (await With((ArchiveUseService s) => s.ReturnAsync(back with { On = Day.AddDays(-1) }, Section()))).Findings.ShouldHaveSingleItem().Field.ShouldBe("On");
        (await With((ArchiveUseService s) => s.ReturnAsync(back, Section()))).IsOk.ShouldBeTrue();
        (await FileRecordAsync(file))!.Findings.ShouldBeEmpty();
    }

    private Task<Outcome<Guid>> RemoveAsync(RemoveMaterial input) => With((ArchiveMaterialService s) => s.RemoveAsync(input, Section()));

    private async Task<IReadOnlyList<Reminder>> RemindersAsync(CommandContext context)
        => [.. (await With((ReminderQueries q) => q.ListAsync(context.Actor, context.Scope, Clock.Today()))).Where(r => r.Target == ReminderTarget.Archive)];
}
