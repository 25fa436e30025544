using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Demo;

/// <summary>
/// Cases of transfer for the made-up district: one for every movement of the last months, as it was carried out, and some
/// that are on their way, in every state.
/// </summary>
internal sealed class DemoTransfers(DemoLedger ledger, DemoCast cast, DemoOptions options, DemoRandom random)
{
    private const int Months = 14;
    private const int ValidDays = 90;
    private const int Fewest = 12;
    private const string Elsewhere = "中共江苏省南通市委组织部";

    private readonly Dictionary<int, string> _paths = ledger.Organisations.ToDictionary(o => o.Id, o => o.Path);
    private HashSet<int>? _settled;

    public List<TransferCase> Cases { get; } = [];

    public void Make()
    {
        Carried();
        OweNewest();
        OnTheirWay();
        NumberLetters();
        foreach (var made in Cases)
            Number(made);
    }

    /// <summary>The letter and the end of a case became known in the batch of their month, the end not before the movement.</summary>
    private void Number(TransferCase made)
    {
        made.IssuedNo = made.IssuedOn is { } issued ? Known(issued) : null;
        if (made.EndedOn is { } ended)
            made.ClosedNo = Math.Max(Known(ended), made.MovedNo ?? 0);
    }

    /// <summary>What the ledger says moved; only the newest still wait for their receipts.</summary>
    private void Carried()
    {
        var since = ledger.Placements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo != Recorded.Open)
            .ToLookup(p => (p.SpellId, p.OrganisationId), p => p.ValidFrom);
        var first = options.Today.AddMonths(-Months);
        foreach (var posting in ledger.Postings.Where(p => p.EffectiveOn >= first && p.SupersededNo == Recorded.Current).OrderBy(p => p.EffectiveOn))
        {
            if (posting is { Kind: PostingKind.TransferredIn, CounterpartId: null })
                Cases.Add(Arrived(posting));
            else if (posting.Kind == PostingKind.TransferredOut)
                Cases.Add(Moved(posting, since[(posting.SpellId, posting.OrganisationId)].DefaultIfEmpty(first).Max()));
        }
    }

    /// <summary>A small district shows an owed receipt too.</summary>
    private void OweNewest()
    {
        foreach (var made in Cases.Where(c => c.Kind is TransferKind.Across or TransferKind.In).TakeLast(2))
            (made.Status, made.ReceiptOn, made.EndedOn, made.ArchivedOn) = (TransferStatus.Accepted, null, null, null);
    }

    private TransferCase Moved(Posting posting, DateOnly since)
    {
        var made = Asked(posting.SpellId, posting.PersonId, posting.OrganisationId, posting.CounterpartId, Earlier(posting.EffectiveOn, 25, since));
        made.ConsentedOn = Between(made.AppliedOn, posting.EffectiveOn);
        (made.AcceptedOn, made.MovedNo) = (posting.EffectiveOn, posting.RecordedNo);
        if (made.Kind == TransferKind.Out)
            made.OutsideName = posting.OutsideName;
        if (made.Kind == TransferKind.Internal)
            return Ended(made, posting.EffectiveOn);
        Issue(made, made.ConsentedOn.Value);
        // Out of the district the receipt is what takes the member off the books.
        return made.Kind == TransferKind.Out ? Receipt(made, posting.EffectiveOn) : Await(made);
    }

    private TransferCase Arrived(Posting posting) => Await(new TransferCase
    {
        Id = Cases.Count + 1, PublicId = random.Key(posting.EffectiveOn), BatchKey = random.Key(posting.EffectiveOn), Kind = TransferKind.In,
        Status = TransferStatus.Accepted, PersonId = posting.PersonId, SpellId = posting.SpellId, ToBranchId = posting.OrganisationId,
        ToCommitteeId = Committee(posting.OrganisationId), OutsideName = posting.OutsideName,
        OutsideNumber = $"{posting.EffectiveOn.Year}-{random.Between(1, 900):D4}", Reason = Reason(), DuesPaidTo = Dues(posting.EffectiveOn),
        AppliedOn = posting.EffectiveOn, AcceptedOn = posting.EffectiveOn, MovedNo = posting.RecordedNo,
    });

    private void OnTheirWay()
    {
        var busy = new HashSet<int>();
        var standing = ledger.Spells.Where(s => s.BranchId is not null).ToList();
        var here = Settled(standing.Where(s => Committee(s.BranchId!.Value) == cast.Body.Id));
        var there = Settled(standing.Where(s => Committee(s.BranchId!.Value) != cast.Body.Id));
        var own = Settled(standing.Where(s => s.BranchId == cast.CleanBranch.Id));
        var bodies = ledger.Organisations.Where(o => o.ParentId == cast.District.Id && o.ClosedOn is null && o.Kind != OrganisationKind.Branch).ToList();

        // The secretary's branch: one waits for the committee, one came back to be put right.
        Ask(own, OtherBody());
        Return(Ask(own, OtherBody()));
        for (var i = 0; i < 3; i++)
            Ask(here, OtherBody());
        for (var i = 0; i < 4; i++)
            Send(Ask(there, cast.Body.Id), 10);
        Send(Ask(there, cast.Body.Id), ValidDays + 12);
        Refuse(Send(Ask(here, OtherBody()), 20));
        for (var i = 0; i < 3; i++)
            Consent(Ask(here, null));
        for (var i = 0; i < 20 / options.Divisor; i++)
            Consent(Ask(there, null));
        for (var i = 0; i < 30 / options.Divisor; i++)
            Send(Ask(there, null), 40);

        int OtherBody() => bodies.Where(b => b.Id != cast.Body.Id).ElementAt(random.Below(bodies.Count - 1)).Id;

        TransferCase Ask(List<MembershipSpell> among, int? toCommittee)
        {
            MembershipSpell spell;
            do
                spell = random.Of(among);
            while (!busy.Add(spell.Id));
            var made = Asked(spell.Id, spell.PersonId, spell.BranchId!.Value, null, options.Today.AddDays(-random.Between(1, 12)), toCommittee);
            if (toCommittee is null)
                made.OutsideName = Elsewhere;
            Cases.Add(made);
            return made;
        }
    }

    /// <summary>Whoever has come lately does not leave again at once, unless there is hardly anybody else.</summary>
    private List<MembershipSpell> Settled(IEnumerable<MembershipSpell> spells)
    {
        _settled ??= ledger.Placements.Where(p => p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open)
            .Where(p => p.ValidFrom < options.Today.AddDays(-2 * ValidDays)).Select(p => p.SpellId).ToHashSet();
        var all = spells.ToList();
        var some = all.FindAll(s => _settled.Contains(s.Id));
        return some.Count >= Fewest ? some : all;
    }

    private static void Return(TransferCase made) => (made.Status, made.Answer) = (TransferStatus.Returned, "请补填党费交至年月。");

    private static TransferCase Consent(TransferCase made)
    {
        (made.Status, made.ConsentedOn) = (TransferStatus.Consented, made.AppliedOn);
        return made;
    }

    private TransferCase Send(TransferCase made, int daysAgo)
    {
        made.AppliedOn = options.Today.AddDays(-daysAgo);
        made.DuesPaidTo = Dues(made.AppliedOn);
        Issue(Consent(made), made.AppliedOn.AddDays(1));
        made.Status = TransferStatus.InTransit;
        return made;
    }

    private void Refuse(TransferCase made)
        => (made.Status, made.Answer, made.EndedOn) = (TransferStatus.Refused, "本人已不在本地工作，请转往现工作单位所在地。", options.Today.AddDays(-3));

    private TransferCase Asked(int spell, int person, int from, int? to, DateOnly day, int? toCommittee = null)
    {
        var (sender, receiver) = (Committee(from), toCommittee ?? (to is { } branch ? Committee(branch) : (int?)null));
        return new TransferCase
        {
            Id = Cases.Count + 1, PublicId = random.Key(day), BatchKey = random.Key(day),
            Kind = receiver is null ? TransferKind.Out : receiver == sender ? TransferKind.Internal : TransferKind.Across,
            Status = TransferStatus.Applied, PersonId = person, SpellId = spell, FromBranchId = from, FromCommitteeId = sender,
            ToCommitteeId = receiver, ToBranchId = to, Reason = Reason(), DuesPaidTo = Dues(day), AppliedOn = day,
        };
    }

    private static void Issue(TransferCase made, DateOnly day)
        => (made.IssuedOn, made.LetterYear, made.ValidDays, made.ValidUntil, made.PrintCount) = (day, day.Year, ValidDays, day.AddDays(ValidDays), 1);

    /// <summary>The receipt comes within the month; of the newest some are still owed, a few past their day.</summary>
    private TransferCase Await(TransferCase made)
    {
        var accepted = made.AcceptedOn!.Value;
        made.ReceiptDueOn = accepted.AddMonths(1);
        var back = accepted.AddDays(random.Between(3, 27));
        var isOwed = back > options.Today || (made.ReceiptDueOn > options.Today.AddDays(-20) && random.Chance(0.05));
        made.Status = TransferStatus.Accepted;
        return isOwed ? made : Receipt(made, back);
    }

    private TransferCase Receipt(TransferCase made, DateOnly day)
    {
        made.ReceiptOn = day;
        return Ended(made, day);
    }

    private TransferCase Ended(TransferCase made, DateOnly day)
    {
        (made.Status, made.EndedOn) = (TransferStatus.Done, day);
        if (day < options.Today.AddDays(-60))
            made.ArchivedOn = day.AddDays(30);
        return made;
    }

    private void NumberLetters()
    {
        foreach (var year in Cases.Where(c => c.LetterYear is not null).OrderBy(c => c.IssuedOn).ThenBy(c => c.Id).GroupBy(c => c.LetterYear))
        {
            var no = 0;
            foreach (var made in year)
                made.LetterNo = ++no;
        }
    }

    private long Known(DateOnly day) => ledger.NumberOf.TryGetValue(Month.Of(day).Value, out var no) ? no : 1;

    private int Committee(int branch) => TransferDestinations.CommitteeOf(_paths[branch]);

    private DateOnly Earlier(DateOnly day, int atMost, DateOnly notBefore)
    {
        var earlier = day.AddDays(-random.Between(2, atMost));
        return earlier < notBefore ? notBefore : earlier;
    }

    private DateOnly Between(DateOnly from, DateOnly to) => from.AddDays(random.Below(to.DayNumber - from.DayNumber + 1));

    private static int Dues(DateOnly day) => Month.Of(day).Previous.Value;

    private TransferReason Reason() => random.Chance(0.7) ? TransferReason.Job : random.Chance(0.5) ? TransferReason.WorkElsewhere : TransferReason.Other;
}
