using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Tests.Members;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Transfers;

/// <summary>Random walks of cases beside immediate transfers, leaving and submitted months.</summary>
public sealed class TransferPropertyTests : TransferTest
{
    private readonly List<WorldMember> _people = [];
    private readonly List<Guid> _cases = [];
    private Organisation[] _branches = [];
    private int _done;

    [Theory]
    [InlineData(7)]
    [InlineData(1921)]
    public async Task Whoever_is_in_transit_is_counted_once_and_every_month_balances(int seed)
    {
        var random = new Random(seed);
        await SetUpAsync();
        _branches = [A1, A2, B1];
        for (var i = 0; i < 8; i++)
            _people.Add(await NewMemberAsync(_branches[i % 3]));
        for (var step = 0; step < 170; step++)
        {
            if (random.Next(6) == 0)
                Clock.Advance(TimeSpan.FromDays(random.Next(1, 20)));
            var outcome = await StepAsync(random);
            _done += outcome.IsOk ? 1 : 0;
            if (step % 10 == 0)
                await CountedOnceAsync();
        }

        _done.ShouldBeGreaterThan(60);
        await CountedOnceAsync();
        var balance = await Read(LedgerBalance.LoadAsync);
        balance.Faults(new Month(202606), new Month(202812)).ShouldBeEmpty();
        (await With((LedgerCache cache) => cache.RebuildAsync())).ShouldBe(0);
    }

    private async Task<Outcome<Guid>> StepAsync(Random random)
    {
        var member = _people[random.Next(_people.Count)];
        var all = At(District, "随机");
        if (_cases.Count == 0 || random.Next(4) == 0)
        {
            var ask = Ask(member);
            ask = random.Next(4) switch
            {
                0 => ask with { OutsideName = "外省" },
                1 => ask with { ToCommitteeKey = random.Next(2) == 0 ? Receiver.PublicId : Sender.PublicId },
                _ => ask with { ToBranchKey = _branches[random.Next(3)].PublicId },
            };
            var asked = await RequestAsync(ask, all);
            if (asked.IsOk)
                _cases.Add(asked.Value);
            return asked;
        }

        var key = random.Next(3) == 0 ? _cases[random.Next(_cases.Count)] : _cases[^1];
        var status = (await CaseAsync(key)).Status;
        return (random.Next(3) == 0 ? (TransferStatus)0 : status, random.Next(6)) switch
        {
            (TransferStatus.Applied or TransferStatus.Consented, _) => await ConsentAsync(key, all),
            (TransferStatus.InTransit, < 4) => await AcceptRandomAsync(key, all, random),
            (TransferStatus.InTransit or TransferStatus.Accepted, < 5) => await ReceiptIfLetterAsync(key, all),
            (_, 0 or 1) => await UndoAsync(key, all),
            (_, 2) => await StepAsync(key, all, (s, i) => s.WithdrawAsync(i, all)),
            (_, 3) => await StepAsync(key, all, (s, i) => s.ReturnAsync(i, all), "随机"),
            (_, 4) => await SubmitAsync(random),
            _ => await MoveAtOnceAsync(member, random),
        };
    }

    private async Task<Outcome<Guid>> AcceptRandomAsync(Guid key, CommandContext all, Random random)
    {
        var found = await CaseAsync(key);
        var branch = found.ToCommitteeId == Receiver.Id ? B1 : _branches[random.Next(2)];
        return await With((TransferReceivingService s) => s.AcceptAsync(
            new AcceptTransfer(key, found.Version, branch.PublicId, Clock.Today().AddDays(-random.Next(0, 9))), all));
    }

    private async Task<Outcome<Guid>> ReceiptIfLetterAsync(Guid key, CommandContext all)
        => (await CaseAsync(key)).LetterNumber is { } number ? await ReceiptAsync(key, all, number) : Outcome<Guid>.NotFound();

    private async Task<Outcome<Guid>> SubmitAsync(Random random)
    {
        var (branch, month) = (_branches[random.Next(3)].Id, Month.Of(Clock.Today()).Value);
        if (!await Read(db => db.SubmittedMonths.AnyAsync(x => x.OrganisationId == branch && x.Month == month)))
            await World.SubmittedAsync(_branches.Single(b => b.Id == branch), month);
        return Outcome<Guid>.Ok(Guid.Empty);
    }

    private async Task<Outcome<Guid>> MoveAtOnceAsync(WorldMember member, Random random)
    {
        var version = await Read(db => db.People.Where(p => p.Id == member.Person.Id).Select(p => p.Version).SingleAsync());
        return await With((MemberTransferService s) => s.TransferAsync(
            new TransferMember(member.Person.PublicId, version, _branches[random.Next(3)].PublicId, Clock.Today(), LetterNumber: "2026-1"), Department()));
    }

    // On any day and at the end of any month a spell is held by one branch at most, and by one exactly while it lasts.
    private async Task CountedOnceAsync()
    {
        var rows = await Read(db => db.MemberPlacements.Where(p => p.SupersededNo == Recorded.Current).ToListAsync());
        var spells = await Read(db => db.MembershipSpells.ToListAsync());
        foreach (var spell in spells)
        {
            var own = rows.Where(r => r.SpellId == spell.Id).OrderBy(r => r.ValidFrom).ThenBy(r => r.ValidTo).ToList();
            own.Count(r => r.ValidTo == Recorded.Open).ShouldBe(spell.BranchId is null ? 0 : 1);
            own.Zip(own.Skip(1)).ShouldAllBe(pair => pair.First.ValidTo == pair.Second.ValidFrom);
            for (var month = new Month(202606); month <= new Month(202812); month = month.Next)
                own.Count(r => r.PostedFrom <= month.Value && month.Value < r.PostedTo).ShouldBeLessThanOrEqualTo(1);
            if (spell.BranchId is { } branch)
                own.Single(r => r.PostedTo == Month.Open).OrganisationId.ShouldBe(branch);
        }
    }
}
