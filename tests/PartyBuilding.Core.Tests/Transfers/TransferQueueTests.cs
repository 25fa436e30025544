using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Tests.Transfers;

public sealed class TransferQueueTests : TransferTest
{
    [Fact]
    public async Task A_case_wanders_through_the_queues_of_both_sides()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToCommitteeKey = Receiver.PublicId }, At(A1)));
        (await QueuesAsync(A1)).ShouldBe((0, 1, 0));
        (await QueuesAsync(Sender)).ShouldBe((1, 0, 0));
        (await QueuesAsync(Receiver)).ShouldBe((0, 0, 1));

        await OkAsync(ConsentAsync(key, At(Sender)));
        (await QueuesAsync(Sender)).ShouldBe((0, 1, 0));
        (await QueuesAsync(Receiver)).ShouldBe((1, 0, 0));

        await OkAsync(AcceptAsync(key, At(Receiver)));
        (await QueuesAsync(Sender)).ShouldBe((0, 1, 0));
        (await QueuesAsync(Receiver)).ShouldBe((0, 0, 0));
        await OkAsync(ReceiptAsync(key, At(Sender)));
        (await QueuesAsync(Sender)).ShouldBe((0, 0, 0));

        var counts = await With((TransferQueries q) => q.CountsAsync(At(Receiver).Scope, Clock.Today()));
        (counts.InThisYear, counts.OutThisYear).ShouldBe((1, 0));
        (await With((TransferQueries q) => q.ListAsync(TransferQueue.Out, At(Sender).Scope, Clock.Today(), 1))).Total.ShouldBe(1);
        (await With((TransferQueries q) => q.ApprovalsAsync(At(Sender).Scope, 1))).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Each_side_sees_the_case_and_nobody_else_does()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        var third = await World.TownshipAsync(District, "丙镇党委");
        (await With((TransferQueries q) => q.RecordAsync(key, At(third).Scope))).ShouldBeNull();
        (await With((TransferQueries q) => q.RecordAsync(key, At(Receiver).Scope)))!.MemberKey.ShouldBeNull();
        (await With((TransferQueries q) => q.RecordAsync(key, At(Sender).Scope)))!.MemberKey.ShouldBe(Member.Person.PublicId);
    }

    private async Task<(int Todo, int Open, int Coming)> QueuesAsync(Organisation of)
    {
        var counts = await With((TransferQueries q) => q.CountsAsync(At(of).Scope, Clock.Today()));
        return (counts.Todo, counts.Open, counts.Coming);
    }
}
