using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Tests.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Floating;

/// <summary>Two committees with branches and a member, and short names for the steps of the registers.</summary>
public abstract class FloatingTest : TransferTest
{
    protected static readonly DateOnly May = new(2026, 5, 1);

    protected Task<FloatingStay> StayAsync(Guid key)
        => Read(db => db.Set<FloatingStay>().AsNoTracking().SingleAsync(s => s.Key == key && s.SupersededNo == Recorded.Current));

    protected Task<Situation> SituationAsync(Guid key)
        => Read(db => db.Set<Situation>().AsNoTracking().SingleAsync(s => s.Key == key && s.SupersededNo == Recorded.Current));

    protected async Task<Outcome<Guid>> OutAsync(
        StayDetails? details = null, Organisation? to = null, string? outside = null, CommandContext? context = null, DateOnly? since = null)
    {
        var version = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        return await With((FloatingOutService s) => s.RegisterAsync(
            new FloatOut(Guid.CreateVersion7(), Member.Person.PublicId, version, since ?? May, to?.PublicId, to is null ? outside ?? "江苏省昆山市" : null, details ?? new StayDetails()),
            context ?? At(A1)));
    }

    protected async Task<Outcome<Guid>> InAsync(string name = "李外来", Organisation? home = null, StayKind kind = StayKind.Floating, string? card = null)
        => await With((FloatingInService s) => s.RegisterAsync(
            new FloatIn(Guid.CreateVersion7(), B1.PublicId, name, kind, home?.PublicId, home is null ? "安徽省某村党支部" : null, May, card, new StayDetails()), At(B1)));

    protected async Task<Outcome<Guid>> StepAsync(Guid key, StayStepKind kind, DateOnly on, string? text = null, CommandContext? context = null)
    {
        var stay = await StayAsync(key);
        return await With((FloatingInService s) => s.StepAsync(new StayStep(key, stay.RecordedNo, kind, on, text), context ?? At(B1)));
    }

    protected async Task<Outcome<Guid>> EndAsync(Guid key, DateOnly on, StayEnd how = StayEnd.Returned, CommandContext? context = null)
    {
        var stay = await StayAsync(key);
        return await With((FloatingOutService s) => s.EndAsync(new EndStay(key, stay.RecordedNo, how, on), context ?? At(A1)));
    }

    protected async Task<Outcome<Guid>> CardAsync(Guid key, DateOnly issued, DateOnly? stamped, string? by = "甲街道党工委")
    {
        var stay = await StayAsync(key);
        return await With((FloatingCardService s) => s.IssueAsync(new IssueCard(key, stay.RecordedNo, "沪0001", issued, stamped, by), At(A1)));
    }

    protected async Task<Outcome<Guid>> EntryAsync(Guid key, CareKind kind, DateOnly on, CommandContext? context = null)
    {
        var stay = await StayAsync(key);
        return await With((CareService s) => s.AddToStayAsync(
            new AddCare(Guid.CreateVersion7(), key, kind, on, "写明情况", "李工"), stay.RecordedNo, context ?? At(A1)));
    }

    protected async Task<Outcome<Guid>> BeginAsync(SituationKind kind, SituationDetails details)
    {
        var version = await Read(db => db.People.Where(p => p.Id == Member.Person.Id).Select(p => p.Version).SingleAsync());
        return await With((SituationService s) => s.BeginAsync(
            new BeginSituation(Guid.CreateVersion7(), Member.Person.PublicId, version, kind, details), At(A1)));
    }

    protected async Task<Outcome<Guid>> SituationEndAsync(Guid key, DateOnly on, string? how = "电话联系上", FoundPlacement? placement = null)
    {
        var row = await SituationAsync(key);
        return await With((SituationService s) => s.EndAsync(new EndSituation(key, row.RecordedNo, on, how, placement), At(A1)));
    }

    /// <summary>The state as the ledger has it on a day.</summary>
    protected Task<string?> FactAsync(PersonFactKind kind, DateOnly on)
        => Read(db => db.PersonFacts.Where(f => f.PersonId == Member.Person.Id && f.Kind == kind).AsOf(on, Recorded.Current - 1)
            .Select(f => f.Value).SingleOrDefaultAsync());
}
