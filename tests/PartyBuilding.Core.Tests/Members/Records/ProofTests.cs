using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Members.Proofs;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members.Records;

public sealed class ProofTests : ServiceTest
{
    private Organisation _branch = null!;
    private WorldMember _member = null!;

    [Fact]
    public async Task Numbers_of_a_year_run_without_gaps_however_many_issue_at_once()
    {
        await WorldAsync();
        var issued = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => IssueAsync(Guid.CreateVersion7())));
        issued.ShouldAllBe(o => o.IsOk);
        (await IssueAsync(Guid.CreateVersion7(), addressee: " ")).Findings.ShouldHaveSingleItem().Field.ShouldBe("Addressee");
        Clock.MoveTo(new DateOnly(2027, 1, 4));
        await IssueAsync(Guid.CreateVersion7());
        (await Read(db => db.Set<ProofLetter>().OrderBy(l => l.Year).ThenBy(l => l.No).Select(l => l.Year * 100 + l.No).ToListAsync()))
            .ShouldBe([.. Enumerable.Range(1, 8).Select(n => 202600 + n), 202701]);
    }

    [Fact]
    public async Task The_same_form_twice_issues_one_letter_and_prints_are_counted()
    {
        await WorldAsync();
        var key = Guid.CreateVersion7();
        (await IssueAsync(key)).Value.ShouldBe(key);
        (await IssueAsync(key)).Value.ShouldBe(key);
        (await With((ProofService s) => s.CountAsync(key, Department()))).Value.ShouldBe(1);
        (await With((ProofService s) => s.CountAsync(key, Department()))).Value.ShouldBe(2);
        var letter = (await With((ProofQueries q) => q.OfPersonAsync(_member.Person.PublicId, OrgScope.Everything()))).ShouldHaveSingleItem();
        (letter.Number, letter.PrintCount, letter.Standing).ShouldBe(("2026-0001", 2, MemberStanding.Probationary));
        (await With((ProofQueries q) => q.FindAsync(key, OrgScope.Of("/00000099/")))).ShouldBeNull();
        (await With((ProofService s) => s.CountAsync(key, Department() with { Scope = OrgScope.Of("/00000099/") }))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task Nobody_off_the_books_gets_one()
    {
        await WorldAsync();
        (await With((MemberLeavingService s) => s.LeaveAsync(
            new LeaveParty(_member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 7, 1)), Department()))).IsOk.ShouldBeTrue();
        (await IssueAsync(Guid.CreateVersion7())).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Theory]
    [InlineData(PostingKind.Removed)]
    [InlineData(PostingKind.Expelled)]
    [InlineData(PostingKind.Stopped)]
    [InlineData(PostingKind.Resigned)]
    [InlineData(PostingKind.ProbationCancelled)]
    public async Task A_way_out_that_needs_a_paper_is_refused_without_one_and_the_paper_stands_on_the_record(PostingKind way)
    {
        await WorldAsync();
        var input = new LeaveParty(_member.Person.PublicId, 0, way, new DateOnly(2026, 7, 1));
        (await LeaveAsync(input)).Findings.Select(f => f.Field).ShouldBe(["Document", "DocumentOn"]);
        (await LeaveAsync(input with { Document = "宝委组〔2026〕5号", DocumentOn = new DateOnly(2026, 7, 6) })).Findings.ShouldHaveSingleItem().Field.ShouldBe("DocumentOn");
        (await LeaveAsync(input with { Document = "宝委组〔2026〕5号", DocumentOn = new DateOnly(2026, 6, 28) })).IsOk.ShouldBeTrue();
        var record = await With((MemberQueries q) => q.RecordAsync(_member.Person.PublicId, OrgScope.Everything()));
        record!.Current.Paper.ShouldBe(new LeavingPaper("宝委组〔2026〕5号", new DateOnly(2026, 6, 28)));
        record.Current.Source.ShouldBe(PostingKind.Admitted);
        (await Read(db => db.BusinessEvents.OrderByDescending(e => e.Id).Select(e => e.Summary).FirstAsync())).ShouldContain("宝委组〔2026〕5号");
    }

    [Fact]
    public async Task A_death_needs_no_paper_but_no_date_without_one()
    {
        await WorldAsync();
        var input = new LeaveParty(_member.Person.PublicId, 0, PostingKind.Died, new DateOnly(2026, 7, 1));
        (await LeaveAsync(input with { DocumentOn = new DateOnly(2026, 7, 1) })).Findings.ShouldHaveSingleItem().Field.ShouldBe("Document");
        (await LeaveAsync(input)).IsOk.ShouldBeTrue();
    }

    private Task<Outcome<Guid>> LeaveAsync(LeaveParty input) => With((MemberLeavingService s) => s.LeaveAsync(input, Department()));

    private Task<Outcome<Guid>> IssueAsync(Guid key, string addressee = "区民政局")
        => With((ProofService s) => s.IssueAsync(new IssueProof(key, _member.Person.PublicId, addressee, "办理手续"), Department()));

    private async Task WorldAsync()
    {
        _branch = await World.BranchAsync(await World.TownshipAsync(await World.DistrictAsync()), "甲支部");
        _member = await World.MemberAsync(_branch, new DateOnly(2026, 3, 1), "张秀英", standing: MemberStanding.Probationary, way: PostingKind.Admitted);
    }
}
