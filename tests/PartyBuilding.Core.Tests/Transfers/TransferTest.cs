using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Transfers;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Transfers;

/// <summary>A district with two committees, their branches and one member, and the actors of each side.</summary>
public abstract class TransferTest : ServiceTest
{
    private int _number;

    protected Organisation District { get; private set; } = null!;

    protected Organisation Sender { get; private set; } = null!;

    protected Organisation Receiver { get; private set; } = null!;

    protected Organisation A1 { get; private set; } = null!;

    protected Organisation A2 { get; private set; } = null!;

    protected Organisation B1 { get; private set; } = null!;

    protected WorldMember Member { get; private set; } = null!;

    protected async Task SetUpAsync()
    {
        District = await World.DistrictAsync();
        Sender = await World.TownshipAsync(District, "甲街道党工委");
        Receiver = await World.TownshipAsync(District, "乙镇党委");
        A1 = await World.BranchAsync(Sender, "甲一支部");
        A2 = await World.BranchAsync(Sender, "甲二支部");
        B1 = await World.BranchAsync(Receiver, "乙一支部");
        Member = await NewMemberAsync(A1);
    }

    protected async Task<WorldMember> NewMemberAsync(Organisation branch)
    {
        var member = await World.MemberAsync(branch, name: "张三" + (char)('一' + ++_number));
        var number = IdNumber.WithChecksum($"31011319600501{_number:D3}");
        await InScope(async s =>
        {
            var db = (PartyBuildingDbContext)s.GetService(typeof(PartyBuildingDbContext))!;
            var person = await db.People.SingleAsync(p => p.Id == member.Person.Id);
            (await ((IdNumberVault)s.GetService(typeof(IdNumberVault))!).SetAsync(person, number, true)).IsOk.ShouldBeTrue();
            await db.SaveChangesAsync();
        });
        return member;
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected RequestTransfer Ask(params WorldMember[] people) => new()
    {
        Key = Guid.NewGuid(),
        PersonKeys = [.. (people.Length == 0 ? [Member] : people).Select(p => p.Person.PublicId)],
        Reason = TransferReason.Job,
        DuesPaidTo = 202606,
    };

    protected async Task<Guid> InTransitAsync(RequestTransfer? ask = null)
    {
        var key = await OkAsync(RequestAsync(ask ?? Ask() with { ToCommitteeKey = Receiver.PublicId }, At(A1, "说明")));
        await OkAsync(ConsentAsync(key, At(Sender)));
        return key;
    }

    protected async Task<Guid> AcceptedAsync()
    {
        var key = await InTransitAsync();
        await OkAsync(AcceptAsync(key, At(Receiver)));
        return key;
    }

    protected Task<Outcome<Guid>> RequestAsync(RequestTransfer ask, CommandContext context)
        => With((TransferRequestService s) => s.RequestAsync(ask, context));

    protected async Task<Outcome<Guid>> ConsentAsync(Guid key, CommandContext context, int? validDays = null)
    {
        var version = (await CaseAsync(key)).Version;
        return await With((TransferApprovalService s) => s.ConsentAsync(new ConsentToTransfer(key, version, null, validDays), context));
    }

    protected async Task<Outcome<Guid>> AcceptAsync(Guid key, CommandContext context, DateOnly? on = null)
    {
        var version = (await CaseAsync(key)).Version;
        return await With((TransferReceivingService s) => s.AcceptAsync(
            new AcceptTransfer(key, version, B1.PublicId, on ?? context.Today), context));
    }

    protected async Task<Outcome<Guid>> RefuseAsync(Guid key, CommandContext context, string? reason, bool notOurs = false, string? reportedTo = null)
    {
        var version = (await CaseAsync(key)).Version;
        return await With((TransferReceivingService s) => s.RefuseAsync(new RefuseTransfer(key, version, reason, notOurs, reportedTo), context));
    }

    protected async Task<Outcome<Guid>> ReceiptAsync(Guid key, CommandContext context, string? number = null)
    {
        var found = await CaseAsync(key);
        return await With((TransferReceiptService s) => s.ReceiveAsync(
            new ReturnReceipt(key, found.Version, number ?? found.LetterNumber!, found.Person!.Name, context.Today, null), context));
    }

    protected async Task<Outcome<Guid>> StepAsync(
        Guid key, CommandContext context, Func<TransferApprovalService, TransferStep, Task<Outcome<Guid>>> step, string? reason = null)
    {
        var version = (await CaseAsync(key)).Version;
        return await With((TransferApprovalService s) => step(s, new TransferStep(key, version, reason)));
    }

    protected async Task<Outcome<Guid>> UndoAsync(Guid key, CommandContext context, string? reason = "办错了人")
    {
        var version = (await CaseAsync(key)).Version;
        return await With((TransferUndoService s) => s.UndoAsync(new TransferStep(key, version, reason), context));
    }

    protected Task<TransferCase> CaseAsync(Guid key)
        => Read(db => db.Set<TransferCase>().Include(t => t.Person).SingleAsync(t => t.PublicId == key));

    protected Task<int?> BranchAsync(WorldMember? member = null)
        => Read(db => db.MembershipSpells.Where(s => s.Id == (member ?? Member).Spell.Id).Select(s => s.BranchId).SingleAsync());

    protected static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    protected static async Task RefusedAsync(Task<Outcome<Guid>> work, string code)
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
    }
}
