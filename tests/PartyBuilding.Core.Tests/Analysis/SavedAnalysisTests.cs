using PartyBuilding.Core.Access;
using PartyBuilding.Core.Analysis.Saved;
using PartyBuilding.Core.Analysis.Tables;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Tests.Analysis;

/// <summary>Saved analyses: own, shared, renamed, taken back.</summary>
public sealed class SavedAnalysisTests : AnalysisTest
{
    [Fact]
    public async Task A_shared_analysis_is_counted_in_the_scope_of_who_opens_it_and_only_its_owner_changes_it()
    {
        await DistrictAsync();
        var (clerk, secretary, stranger) = (await SecretaryAsync(Township), await SecretaryAsync(Branch, RoleCatalogue.BranchSecretary), await SecretaryAsync(Other, RoleCatalogue.BranchSecretary));
        var key = Guid.CreateVersion7();
        (await SaveAsync(new SaveAnalysis(key, null, "性别", true, Members("sex")), clerk)).IsOk.ShouldBeTrue();
        (await FindAsync(key, secretary))!.IsOwn.ShouldBeFalse();
        (await FindAsync(key, stranger)).ShouldBeNull();
        (await SaveAsync(new SaveAnalysis(key, 1, "我的", true, Members("sex")), secretary)).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((SavedAnalysisService s) => s.CloseAsync(key, 1, secretary))).Kind.ShouldBe(OutcomeKind.NotFound);
        var version = (await FindAsync(key, clerk))!.Version;
        (await SaveAsync(new SaveAnalysis(key, version, "性别结构", false, Members("age")), clerk)).IsOk.ShouldBeTrue();
        (await FindAsync(key, secretary)).ShouldBeNull();
        var renamed = (await FindAsync(key, clerk))!;
        (renamed.Name, renamed.Query.Row).ShouldBe(("性别结构", "age"));
        (await SaveAsync(new SaveAnalysis(key, version, "旧的", false, Members("age")), clerk)).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((SavedAnalysisService s) => s.CloseAsync(key, version, clerk))).Kind.ShouldBe(OutcomeKind.Conflict);
        (await With((SavedAnalysisService s) => s.CloseAsync(key, renamed.Version, clerk))).IsOk.ShouldBeTrue();
        (await FindAsync(key, clerk)).ShouldBeNull();
    }

    [Fact]
    public async Task One_click_saves_once_and_a_name_stands_once()
    {
        await DistrictAsync();
        var clerk = await SecretaryAsync(Township);
        var input = new SaveAnalysis(Guid.CreateVersion7(), null, "性别", false, Members("sex"));
        (await SaveAsync(input, clerk)).Value.ShouldBe(input.Key);
        (await SaveAsync(input, clerk)).Value.ShouldBe(input.Key);
        (await With((SavedAnalyses s) => s.ListAsync(1, clerk.Actor, clerk.Scope))).Total.ShouldBe(1);
        (await SaveAsync(input with { Key = Guid.CreateVersion7() }, clerk)).Findings.ShouldContain(f => f.Field == "Name");
        (await SaveAsync(input with { Key = Guid.CreateVersion7(), Name = " " }, clerk)).Findings.ShouldContain(f => f.Field == "Name");
        (await Read(db => Task.FromResult(db.BusinessEvents.Count(e => e.Kind == "analysis.saved")))).ShouldBe(1);
    }

    [Theory]
    [InlineData("2", 101, "文件", false)]
    [InlineData("2", 20, " ", false)]
    [InlineData("9", 20, "文件", false)]
    [InlineData("2", 20, "文件", true)]
    public async Task A_figure_of_a_document_needs_a_row_a_share_and_the_document(string category, int percent, string document, bool isOk)
    {
        await DistrictAsync();
        var query = Members("sex") with { Targets = [new StructureTarget(category, percent, document)] };
        var outcome = await SaveAsync(new SaveAnalysis(Guid.CreateVersion7(), null, "女党员", false, query), await SecretaryAsync(Township));
        outcome.IsOk.ShouldBe(isOk);
        outcome.Findings.ShouldAllBe(f => f.Field == "Targets");
    }

    private Task<Outcome<Guid>> SaveAsync(SaveAnalysis input, CommandContext context) => With((SavedAnalysisService s) => s.SaveAsync(input, context));

    private Task<SavedAnalysisRecord?> FindAsync(Guid key, CommandContext context) => With((SavedAnalyses s) => s.FindAsync(key, context.Actor, context.Scope));
}
