using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Transfers;

public sealed class TransferCaseTests : TransferTest
{
    [Fact]
    public async Task Inside_a_committee_it_is_one_step_without_a_letter()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToBranchKey = A2.PublicId }, At(Sender)));

        (await BranchAsync()).ShouldBe(A2.Id);
        var made = await CaseAsync(key);
        (made.Status, made.Kind, made.LetterNumber).ShouldBe((TransferStatus.Done, TransferKind.Internal, null));
    }

    // L1685: the organisation consents.
    [Fact]
    public async Task A_branch_asks_and_nothing_moves_before_the_committee_consents()
    {
        await SetUpAsync();
        var scope = new CommandContext(Department().Actor, Core.Access.OrgScope.Of(A1.Path, A2.Path), Clock.UtcNow());
        var key = await OkAsync(RequestAsync(Ask() with { ToBranchKey = A2.PublicId }, scope));
        (await BranchAsync()).ShouldBe(A1.Id);
        (await ConsentAsync(key, At(A1))).Kind.ShouldBe(OutcomeKind.Forbidden);

        await OkAsync(ConsentAsync(key, At(Sender)));
        (await BranchAsync()).ShouldBe(A2.Id);
    }

    // returns-and-statistics §1: a member in transit counts at the sender until the receiver accepts; all legs one month.
    [Fact]
    public async Task Across_committees_the_member_stays_at_the_sender_until_the_receiver_accepts()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        (await BranchAsync()).ShouldBe(A1.Id);
        (await Read(db => db.Postings.CountAsync(p => p.CounterpartId != null))).ShouldBe(0);

        await World.SubmittedAsync(A1, 202607);
        await OkAsync(AcceptAsync(key, At(Receiver)));
        (await BranchAsync()).ShouldBe(B1.Id);
        var legs = await Read(db => db.Postings.Where(p => p.CounterpartId != null).ToListAsync());
        legs.Select(p => (p.Kind, p.OrganisationId)).ShouldBe(
            [(PostingKind.TransferredOut, A1.Id), (PostingKind.TransferredIn, B1.Id)], ignoreOrder: true);
        legs.ShouldAllBe(p => p.Month == 202608 && p.EventKey == legs[0].EventKey);
    }

    [Fact]
    public async Task Neither_side_can_take_the_other_sides_step()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToCommitteeKey = Receiver.PublicId }, At(A1)));
        (await ConsentAsync(key, At(Receiver))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(ConsentAsync(key, At(Sender)));
        (await AcceptAsync(key, At(Sender))).Kind.ShouldBe(OutcomeKind.Forbidden);
        (await AcceptAsync(key, At(A2))).Kind.ShouldBe(OutcomeKind.NotFound);
    }

    [Fact]
    public async Task A_batch_is_asked_for_as_a_whole_or_not_at_all_and_once()
    {
        await SetUpAsync();
        var other = await NewMemberAsync(A1);
        var elsewhere = await NewMemberAsync(B1);
        await RefusedAsync(RequestAsync(Ask(Member, elsewhere) with { ToBranchKey = A2.PublicId }, At(Sender)), "TRF-NOBODY");

        var ask = Ask(Member, other) with { ToBranchKey = A2.PublicId };
        var first = await OkAsync(RequestAsync(ask, At(Sender)));
        (await OkAsync(RequestAsync(ask, At(Sender)))).ShouldBe(first);
        (await Read(db => db.Set<TransferCase>().CountAsync())).ShouldBe(2);
        (await BranchAsync(other)).ShouldBe(A2.Id);
    }

    [Fact]
    public async Task A_member_has_one_running_transfer_at_a_time()
    {
        await SetUpAsync();
        await InTransitAsync();
        await RefusedAsync(RequestAsync(Ask() with { OutsideName = "外省某党委" }, At(Sender)), "TRF-OPEN");
    }

    [Fact]
    public async Task A_returned_application_is_put_right_and_handed_in_again()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToCommitteeKey = Receiver.PublicId }, At(A1)));
        await RefusedAsync(StepAsync(key, At(Sender), (s, i) => s.ReturnAsync(i, At(Sender))), "TRF-REASON");
        await OkAsync(StepAsync(key, At(Sender), (s, i) => s.ReturnAsync(i, At(Sender)), "党费未交"));
        await RefusedAsync(ConsentAsync(key, At(Sender)), "TRF-STATE");
        await OkAsync(StepAsync(key, At(A1), (s, i) => s.ResubmitAsync(i, At(A1))));
        await OkAsync(ConsentAsync(key, At(Sender)));
    }

    [Fact]
    public async Task The_sender_withdraws_until_the_receiver_has_accepted()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        (await StepAsync(key, At(A1), (s, i) => s.WithdrawAsync(i, At(A1)))).Kind.ShouldBe(OutcomeKind.Forbidden);
        await OkAsync(StepAsync(key, At(Sender), (s, i) => s.WithdrawAsync(i, At(Sender))));
        await RefusedAsync(AcceptAsync(key, At(Receiver)), "TRF-STATE");

        var second = await AcceptedAsync();
        await RefusedAsync(StepAsync(second, At(Sender), (s, i) => s.WithdrawAsync(i, At(Sender))), "TRF-STATE");
    }

    [Fact]
    public async Task A_finished_approval_is_undone_as_if_it_had_not_been()
    {
        await SetUpAsync();
        var key = await AcceptedAsync();
        (await TreeCountAsync(B1.PublicId)).ShouldBe(1);
        await OkAsync(UndoAsync(key, At(Receiver)));

        (await BranchAsync()).ShouldBe(A1.Id);
        (await TreeCountAsync(B1.PublicId)).ShouldBe(0);
        (await Read(db => db.Postings.CountAsync(p => p.CounterpartId != null && p.SupersededNo == Recorded.Current))).ShouldBe(0);
        var held = await Read(db => db.MemberPlacements.SingleAsync(p => p.SupersededNo == Recorded.Current));
        (held.OrganisationId, held.ValidFrom, held.ValidTo).ShouldBe((A1.Id, World.Long, Recorded.Open));
        (await With((LedgerCache c) => c.RebuildAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_is_undone_once_something_newer_stands_on_it_or_the_month_is_reported()
    {
        await SetUpAsync();
        var key = await AcceptedAsync();
        await World.SubmittedAsync(B1, 202607);
        await RefusedAsync(UndoAsync(key, At(Receiver)), "MEM-UNDO-REPORTED");

        var version = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        await OkAsync(With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(Member.Person.PublicId, version, A2.PublicId, Clock.Today(), LetterNumber: "2026-1"), Department())));
        await RefusedAsync(UndoAsync(key, At(Receiver)), "MEM-UNDO-NEWER");
    }

    [Fact]
    public async Task Out_of_the_district_the_member_counts_here_until_the_receipt_is_back()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { OutsideName = "江苏省某县委组织部" }, At(A1)));
        await OkAsync(ConsentAsync(key, At(Sender)));
        await OkAsync(ConsentAsync(key, At(District)));
        (await BranchAsync()).ShouldBe(A1.Id);

        await OkAsync(ReceiptAsync(key, At(District)));
        (await BranchAsync()).ShouldBeNull();
        var leg = await Read(db => db.Postings.SingleAsync(p => p.Kind == PostingKind.TransferredOut));
        (leg.OrganisationId, leg.OutsideName, leg.CounterpartId).ShouldBe((A1.Id, "江苏省某县委组织部", null));
    }

    [Fact]
    public async Task A_member_who_moved_otherwise_meanwhile_cannot_be_accepted()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        var version = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        await OkAsync(With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(Member.Person.PublicId, version, A2.PublicId, Clock.Today(), LetterNumber: "2026-1"), Department())));
        await RefusedAsync(AcceptAsync(key, At(Receiver)), "TRF-GONE");
    }

    private async Task<int> TreeCountAsync(Guid branch)
        => (await With((OrganisationQueries q) => q.TreeAsync(Department().Scope))).Single(n => n.Key == branch).Own;
}
