using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Archives;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Tests.Cadres.Archives;

public sealed class ArchivePassingTests : ArchiveTest
{
    private static readonly PassingFacts Sound = new(ArchivePassing.Out, true, true, false, 40, 40, false, Day, null, false);

    [Fact]
    public void A_file_goes_whole_arranged_and_on_paper()
    {
        // F12 tests 3 and 4, L4660-4662.
        Codes(Sound).ShouldBeEmpty();
        Codes(Sound with { Pieces = 39 }).ShouldBe(["ARC-PASS-WHOLE"]);
        Codes(Sound with { HasBasis = false }).ShouldBe(["ARC-PASS-BASIS"]);
        Codes(Sound with { IsArranged = false }).ShouldBe(["ARC-PASS-ARRANGED"]);
        Codes(Sound with { IsOnLoan = true }).ShouldBe(["ARC-PASS-LOAN"]);
    }

    [Fact]
    public void A_file_goes_up_only_with_the_leaders_approval()
    {
        // L4659.
        Codes(Sound with { Passing = ArchivePassing.Up }).ShouldBe(["ARC-PASS-UP"]);
        Codes(Sound with { Passing = ArchivePassing.Up, HasApprover = true }).ShouldBeEmpty();
    }

    [Fact]
    public void The_file_of_somebody_deceased_moves_after_five_years_and_leaves_a_resume_behind()
    {
        // L4666.
        var died = Sound with { Passing = ArchivePassing.Municipal, DiedOn = new DateOnly(2021, 6, 1), KeepsResume = true };
        Codes(died).ShouldBeEmpty();
        Codes(died with { DiedOn = new DateOnly(2021, 6, 2) }).ShouldBe(["ARC-PASS-DECEASED"]);
        Codes(died with { KeepsResume = false }).ShouldBe(["ARC-PASS-DECEASED"]);
        Codes(died with { DiedOn = null }).ShouldBe(["ARC-PASS-DECEASED"]);
    }

    [Fact]
    public void The_file_of_somebody_managed_above_is_to_go_up_within_two_months()
    {
        // F12 test 1, L4659: took the post on 2008-05-15, due on 2008-07-15.
        var kept = new KeptFacts(new DateOnly(2008, 7, 15), new DateOnly(2008, 5, 15), null, null, [], null, null);
        Kept(kept).ShouldBeEmpty();
        Kept(kept with { Today = new DateOnly(2008, 7, 16) }).ShouldBe(["ARC-UP-DUE"]);
    }

    [Fact]
    public void A_receipt_that_does_not_come_is_asked_for()
    {
        var kept = new KeptFacts(Day.AddDays(30), null, null, null, [], null, Day);
        Kept(kept).ShouldBeEmpty();
        Kept(kept with { Today = Day.AddDays(31) }).ShouldBe(["ARC-RECEIPT"]);
    }

    [Fact]
    public async Task A_file_passes_on_and_its_receipt_comes_back()
    {
        var file = await ReadyAsync();
        (await PassAsync(file, pieces: 0)).Findings.ShouldHaveSingleItem().RuleCode.ShouldBe("ARC-PASS-WHOLE");
        (await PassAsync(file)).IsOk.ShouldBeTrue();
        (await FileRecordAsync(file))!.File.PassedOn.ShouldBe(Day);
        (await StepAsync(file, ArchiveStepKind.Accept)).Findings.Single().Message.ShouldContain("已于");
        (await ConfirmAsync(file, false, null, null)).Findings.ShouldHaveSingleItem().Field.ShouldBe("Number");
        (await ConfirmAsync(file, false, "回5号", null)).IsOk.ShouldBeTrue();
        (await ConfirmAsync(file, false, "回5号", null)).Findings.ShouldHaveSingleItem().Message.ShouldContain("没有等待回执");
    }

    [Fact]
    public async Task A_file_that_is_refused_is_here_again_with_the_reason()
    {
        // F12 test 5, L4661.
        var file = await ReadyAsync();
        await PassAsync(file);
        (await ConfirmAsync(file, true, null, " ")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Why");
        (await ConfirmAsync(file, true, null, "没有整理")).IsOk.ShouldBeTrue();
        var record = (await FileRecordAsync(file))!;
        (record.File.PassedOn, record.File.Transfers.Single().RefusedWhy).ShouldBe((null, "没有整理"));
        (await PassAsync(file)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Once_passed_on_the_original_may_be_kept_by_another()
    {
        var cadre = await CadreAsync();
        var file = await ReadyAsync(cadre);
        await PassAsync(file);
        (await OpenAsync(await NewFileAsync(cadre) with { CustodianKey = East.PublicId, From = "区委组织部", BasisKind = "1", Basis = "文1号", Pieces = 1 })).IsOk.ShouldBeTrue();
    }

    private async Task<Guid> ReadyAsync(Guid? cadre = null)
    {
        var file = await FileAsync(cadre);
        await StoredAsync(file);
        await ArrangedAsync(file);
        return file;
    }

    private async Task<Outcome<Guid>> PassAsync(Guid file, int pieces = 1)
    {
        var input = new PassArchive(file, await FileVersionAsync(file), ArchivePassing.Out, "市教委", "1", "文1号", Day, pieces, null, false);
        return await With((ArchivePassingService s) => s.PassAsync(input, Section()));
    }

    private async Task<Outcome<Guid>> ConfirmAsync(Guid file, bool isRefused, string? number, string? why)
    {
        var input = new ConfirmPassing(file, await FileVersionAsync(file), isRefused, Day.AddDays(5), number, why);
        return await With((ArchivePassingService s) => s.ConfirmAsync(input, Section()));
    }

    private static IEnumerable<string> Codes(PassingFacts facts) => RuleCatalogue.Embedded.Evaluate(ArchiveChecks.Passing, facts, Day, RuleOccasion.Decision).Refusals.Select(f => f.RuleCode);

    private static IEnumerable<string> Kept(KeptFacts facts) => RuleCatalogue.Embedded.Evaluate(ArchiveReviewChecks.Kept, facts, facts.Today, RuleOccasion.Batch).Findings.Select(f => f.RuleCode);
}
