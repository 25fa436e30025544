using PartyBuilding.Core.Floating;
using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Demo;

/// <summary>The records behind the states out of contact and in difficulty of the made-up ledger, and some who stay on or are abroad.</summary>
internal sealed class DemoSituations(DemoRegisterBook book, DemoCare care, DemoCast cast, DemoOptions options, DemoRandom random)
{
    private static readonly string[] Countries = ["日本", "德国", "新加坡", "澳大利亚", "加拿大"];
    private static readonly FoundPlacement?[] Arranged = [FoundPlacement.Stays, FoundPlacement.Stays, FoundPlacement.Floating, FoundPlacement.Handled, null];

    public List<Situation> Rows { get; } = [];

    public void Make()
    {
        foreach (var fact in book.States(PersonFactKind.OutOfContact))
            Lost(fact);
        foreach (var fact in book.States(PersonFactKind.Hardship))
            Hardship(fact);
        foreach (var branch in new[] { cast.CleanBranch.Id, cast.SentBackBranch.Id })
        {
            Away(branch, SituationKind.Abroad);
            Away(branch, SituationKind.Staying);
            Search(branch);
        }

        for (var i = 0; i < 40 / options.Divisor; i++)
            Away(random.Of(book.Branches).Id, random.Chance(0.6) ? SituationKind.Abroad : SituationKind.Staying);
        for (var i = 0; i < 24 / options.Divisor; i++)
            Search(random.Of(book.Branches).Id);
    }

    private void Lost(PersonFact fact)
    {
        if (book.BranchOf(fact) is not { } branch)
            return;
        // Six full months at the least (FLT-LOST-MONTHS), from the later of the two days.
        var since = fact.ValidFrom.AddMonths(-random.Between(6, 14)).AddDays(-random.Below(20));
        var row = Row(SituationKind.Lost, fact.PersonId, branch, since);
        (row.LastDuesOn, row.LastLifeOn) = (since, since.AddDays(-random.Between(5, 200)));
        (row.ConfirmedOn, row.WhyCode) = (fact.ValidFrom, random.Of(["1", "1", "2", "3", "4", "4", "5", "6", "9"]));
        care.Add(row.Key, CareKind.Effort, fact.ValidFrom, "走访原住址，并向家属、原单位了解，没有联系上。");
        End(row, fact, "社区民警协助，电话联系上本人。");
        if (!DemoRegisterBook.IsOpen(fact) && !row.LeftBooks && random.Of(Arranged) is { } placement)
            (row.Placement, row.PlacedOn) = (placement, fact.ValidTo);
        Rows.Add(row);
    }

    private void Hardship(PersonFact fact)
    {
        if (book.BranchOf(fact) is not { } branch)
            return;
        var row = Row(SituationKind.Hardship, fact.PersonId, branch, fact.ValidFrom);
        row.WhyCode = random.Of(["1", "1", "1", "2", "3", "3", "4", "6", "9"]);
        row.Note = random.Chance(0.3) ? "每年春节前走访。" : null;
        End(row, fact, "家庭收入好转。");
        Rows.Add(row);
        var until = DemoRegisterBook.IsOpen(fact) ? book.Today : fact.ValidTo;
        if (random.Chance(0.4))
            care.Add(row.Key, CareKind.Help, Lately(fact.ValidFrom, until, 400), "发放帮扶金。", 10_000L * random.Between(5, 20));
        if (random.Chance(0.4))
            care.Add(row.Key, CareKind.Visit, Lately(fact.ValidFrom, until, 300), "上门看望，了解生活情况。");
    }

    private void Away(int branch, SituationKind kind)
    {
        if (book.Take(branch, random) is not { } spell)
            return;
        var since = book.Today.AddDays(-random.Between(60, 700));
        var row = Row(kind, spell.PersonId, branch, since);
        row.ExpectedEnd = since.AddDays(random.Between(300, 1000));
        (row.Place, row.Contact) = kind == SituationKind.Abroad ? (random.Of(Countries), "家属转达") : ("上海", "电子邮件");
        row.Note = kind == SituationKind.Abroad ? random.Of(["留学", "劳务", "探亲"]) : "毕业后落实单位前暂留。";
        row.RecordedNo = book.NumberOf(since);
        Rows.Add(row);
    }

    /// <summary>Not heard of for some months, of some for more than the six: the branch is still looking.</summary>
    private void Search(int branch)
    {
        if (book.Take(branch, random) is not { } spell)
            return;
        var since = book.Today.AddDays(-random.Between(90, 260));
        var row = Row(SituationKind.Lost, spell.PersonId, branch, since);
        (row.LastDuesOn, row.LastLifeOn, row.RecordedNo) = (since, since.AddDays(-random.Between(5, 60)), book.NumberOf(since.AddDays(60)));
        care.Add(row.Key, CareKind.Effort, since.AddDays(60), "电话已停机，向邻居了解，没有联系上。");
        Rows.Add(row);
    }

    private Situation Row(SituationKind kind, int person, int branch, DateOnly since)
        => new() { Key = random.Key(since), Kind = kind, PersonId = person, BranchId = branch, Since = since, RecordedNo = 1 };

    private void End(Situation row, PersonFact fact, string how)
    {
        row.RecordedNo = fact.RecordedNo;
        if (DemoRegisterBook.IsOpen(fact))
            return;
        (row.EndedOn, row.EndNote, row.LeftBooks) = (fact.ValidTo, how, book.LeftWith(fact));
        if (row.LeftBooks)
            row.EndNote = FloatingWords.Ends[StayEnd.Left];
    }

    private DateOnly Lately(DateOnly from, DateOnly until, int days)
    {
        var day = until.AddDays(-random.Below(days));
        return day < from ? from : day;
    }
}
