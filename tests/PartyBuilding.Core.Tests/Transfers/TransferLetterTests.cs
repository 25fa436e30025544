using PartyBuilding.Core.Common;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Tests.Transfers;

public sealed class TransferLetterTests : TransferTest
{
    // L1728: letter and receipt go between base-level committees.
    [Fact]
    public async Task A_letter_printed_again_after_acceptance_says_what_it_said()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        var before = await With((TransferPrinting p) => p.LetterAsync(key, At(Sender).Scope));
        await OkAsync(AcceptAsync(key, At(Receiver)));
        var after = await With((TransferPrinting p) => p.LetterAsync(key, At(Sender).Scope));

        (before!.To, before.FromCommittee, before.Case.LetterNumber).ShouldBe((Receiver.Name, Sender.Name, "2026-0001"));
        (after!.To, after.From, after.Case.ValidUntil).ShouldBe((before.To, before.From, before.Case.ValidUntil));
    }

    [Fact]
    public async Task Prints_are_counted_and_are_the_senders()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        (await With((TransferPrinting p) => p.CountAsync(key, At(Sender)))).Value.ShouldBe(1);
        (await With((TransferPrinting p) => p.CountAsync(key, At(Sender)))).Value.ShouldBe(2);
        (await With((TransferPrinting p) => p.CountAsync(key, At(Receiver)))).Kind.ShouldBe(OutcomeKind.Forbidden);
    }

    [Fact]
    public async Task There_is_no_letter_inside_a_committee()
    {
        await SetUpAsync();
        var key = await OkAsync(RequestAsync(Ask() with { ToBranchKey = A2.PublicId }, At(Sender)));
        (await With((TransferPrinting p) => p.LetterAsync(key, At(Sender).Scope))).ShouldBeNull();
    }
}
