using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Ledger;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Tests.Floating;

/// <summary>The two cells of the monthly return that rest on registers: counted, opened and explained from one list of clauses.</summary>
public sealed class RegisterFiguresTests : FloatingTest
{
    private const string In = "floating.in";
    private const string Receipts = "transfer.receipts-outstanding";

    private static readonly Month July = new(202607);

    [Fact]
    public async Task Who_was_verified_by_the_months_end_counts_and_opens_and_the_others_are_told_why_not()
    {
        await SetUpAsync();
        var verified = await OkAsync(InAsync("李外来"));
        await OkAsync(StepAsync(verified, StayStepKind.Present, May, "皖1"));
        await OkAsync(InAsync("王未查"));
        await OkAsync(InAsync("赵未转", kind: StayKind.NotTransferred));
        (await CountAsync(In, B1.Id, LedgerPoint.Today(July))).ShouldBe(0);
        await OkAsync(StepAsync(verified, StayStepKind.Verify, new DateOnly(2026, 7, 2)));

        (await CountAsync(In, B1.Id, LedgerPoint.Today(July))).ShouldBe(1);
        (await CountAsync(In, B1.Id, LedgerPoint.Today(July.Previous))).ShouldBe(0);
        var people = await With((CellQueries q) => q.PeopleAsync(In, LedgerPoint.Today(July), Receiver.Path, OrgScope.Everything()));
        people!.People.Select(p => (p.Name, p.PersonPublicId, p.Row)).ShouldBe([("李外来", verified, RegisterRow.Stay)]);
        (await WhyAsync(In, B1.Id, "王未查")).Text.ShouldContain("没有查验活动证");
        (await WhyAsync(In, B1.Id, "赵未转")).Text.ShouldContain("未转入组织关系");
        (await WhyAsync(In, B1.Id, "李外来")).IsCounted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_frozen_figure_of_inflows_stays_when_a_stay_ends_later_back_in_the_month()
    {
        await SetUpAsync();
        var key = await OkAsync(InAsync());
        await OkAsync(StepAsync(key, StayStepKind.Present, May, "皖1"));
        await OkAsync(StepAsync(key, StayStepKind.Verify, May));
        var frozen = new LedgerPoint(new Month(202606), await NumberAsync());
        await OkAsync(EndAsync(key, new DateOnly(2026, 6, 20), context: At(B1)));
        (await CountAsync(In, B1.Id, frozen)).ShouldBe(1);
        (await CountAsync(In, B1.Id, LedgerPoint.Today(frozen.Month))).ShouldBe(0);
    }

    // L1694, L1728: a letter is outstanding at the branch it was issued for until part 3 is back.
    [Fact]
    public async Task A_receipt_is_outstanding_from_the_letter_until_it_is_back_as_known_at_the_number()
    {
        await SetUpAsync();
        Clock.MoveTo(new DateOnly(2026, 7, 20));
        var asked = await NumberAsync();
        var key = await InTransitAsync();
        var issued = await NumberAsync();
        (await CountAsync(Receipts, A1.Id, new LedgerPoint(July, asked))).ShouldBe(0);
        (await CountAsync(Receipts, A1.Id, new LedgerPoint(July, issued))).ShouldBe(1);
        (await CountAsync(Receipts, A1.Id, new LedgerPoint(July.Previous, issued))).ShouldBe(0);
        await OkAsync(AcceptAsync(key, At(Receiver)));
        (await CountAsync(Receipts, A1.Id, LedgerPoint.Today(July))).ShouldBe(1);
        var people = await With((CellQueries q) => q.PeopleAsync(Receipts, LedgerPoint.Today(July), Sender.Path, OrgScope.Everything()));
        people!.People.Select(p => (p.PersonPublicId, p.Row)).ShouldBe([(key, RegisterRow.Transfer)]);

        Clock.MoveTo(new DateOnly(2026, 8, 3));
        await OkAsync(ReceiptAsync(key, At(Sender)));
        // Back in August: July still had it, August does not, and what July knew stays.
        (await CountAsync(Receipts, A1.Id, LedgerPoint.Today(July))).ShouldBe(1);
        (await CountAsync(Receipts, A1.Id, LedgerPoint.Today(July.Next))).ShouldBe(0);
        (await CountAsync(Receipts, A1.Id, new LedgerPoint(July.Next, issued))).ShouldBe(1);
        var why = await With((WhyNot w) => w.AskAsync(Receipts, LedgerPoint.Today(July.Next), A1.Id, Member.Person.Name, OrgScope.Everything()));
        why.Single().Text.ShouldContain("收到回执");
    }

    [Fact]
    public async Task A_refused_letter_owes_no_receipt()
    {
        await SetUpAsync();
        var key = await InTransitAsync();
        await OkAsync(RefuseAsync(key, At(Receiver), "查无此人的单位"));
        (await CountAsync(Receipts, A1.Id, LedgerPoint.Today(July))).ShouldBe(0);
    }

    [Fact]
    public async Task The_second_version_of_the_form_is_in_force_from_its_month_and_the_first_before()
    {
        await InScope(async s => await ((FormStore)s.GetService(typeof(FormStore))!).LoadFilesAsync());
        (await With((FormStore f) => f.FindAsync("std.DZB-1", new Month(202610))))!.Definition.Version.ShouldBe(1);
        (await With((FormStore f) => f.FindAsync("std.DZB-1", new Month(202611))))!.Definition.Version.ShouldBe(2);
    }

    private async Task<long> CountAsync(string query, int branch, LedgerPoint point)
        => (await With((LedgerCounter c) => c.CountAsync(point, [branch])))[branch, query];

    private async Task<WhyNotAnswer> WhyAsync(string query, int branch, string name)
        => (await With((WhyNot w) => w.AskAsync(query, LedgerPoint.Today(July), branch, name, OrgScope.Everything()))).Single();

    private Task<long> NumberAsync() => Read(db => db.Set<RecordingCounter>().Select(c => c.Value).SingleAsync());
}
