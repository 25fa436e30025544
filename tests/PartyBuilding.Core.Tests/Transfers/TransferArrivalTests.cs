using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Tests.Transfers;

public sealed class TransferArrivalTests : TransferTest
{
    // L1728: whoever received the member sends the receipt back within a month.
    [Fact]
    public async Task A_member_who_comes_with_a_letter_is_on_the_books_and_the_receipt_is_owed()
    {
        await SetUpAsync();
        var arrival = new RecordArrival(Newcomer(), "苏2026-77", TransferReason.Job, 202605);
        var person = await OkAsync(With((TransferArrivalService s) => s.ArriveAsync(arrival, At(Receiver))));
        await OkAsync(With((TransferArrivalService s) => s.ArriveAsync(arrival, At(Receiver))));

        var made = await Read(db => db.Set<TransferCase>().Include(t => t.Person).SingleAsync());
        (made.Kind, made.Status, made.LetterNumber, made.Person!.PublicId).ShouldBe((TransferKind.In, TransferStatus.Accepted, "苏2026-77", person));
        made.ReceiptDueOn.ShouldBe(new DateOnly(2026, 8, 1));
        (await With((TransferQueries q) => q.CountsAsync(At(Receiver).Scope, new DateOnly(2026, 8, 1)))).Todo.ShouldBe(1);
        (await Read(db => db.MembershipSpells.CountAsync(s => s.BranchId == B1.Id))).ShouldBe(1);

        await OkAsync(ReceiptAsync(made.PublicId, At(Receiver)));
        (await CaseAsync(made.PublicId)).Status.ShouldBe(TransferStatus.Done);
    }

    private AddMember Newcomer() => new()
    {
        Key = Guid.Parse("0197f000-0000-7000-8000-000000000001"),
        BranchKey = B1.PublicId,
        Person = new PersonDetails { Name = "周一", SexCode = "1", BirthDate = new DateOnly(1980, 1, 1), EthnicityCode = "01", EducationCode = "21" },
        MissingIdReason = "9",
        JoinedOn = new DateOnly(2010, 6, 1),
        BecameFullOn = new DateOnly(2011, 6, 1),
        Standing = MemberStanding.Full,
        Way = PostingKind.TransferredIn,
        ArrivedOn = new DateOnly(2026, 7, 1),
        OutsideName = "江苏省某县委",
    };
}
