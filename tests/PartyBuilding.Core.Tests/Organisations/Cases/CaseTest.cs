using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Affiliations;
using PartyBuilding.Core.Organisations.Cases;
using PartyBuilding.Core.Organisations.Setups;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Organisations.Cases;

/// <summary>A district with two bodies and a branch, and the two sides of a case.</summary>
public abstract class CaseTest : ServiceTest
{
    protected Organisation District { get; private set; } = null!;

    protected Organisation A { get; private set; } = null!;

    protected Organisation B { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected DateOnly Today => Department().Today;

    protected async Task BuildAsync()
    {
        District = await World.DistrictAsync();
        A = await World.TownshipAsync(District, "甲街道党工委");
        B = await World.TownshipAsync(District, "乙镇党委");
        Branch = await World.BranchAsync(A, "甲一支部");
    }

    /// <summary>Somebody who manages one organisation and what is under it.</summary>
    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected SaveSetUp Request(OrganisationKind kind = OrganisationKind.Branch, int members = 10) => new()
    {
        Key = Guid.NewGuid(),
        SuperiorKey = A.PublicId,
        Name = "新建党支部",
        Kind = kind,
        Applicant = ApplicantKind.PreparatoryGroup,
        ApplicantName = "新厂筹建领导小组",
        Reasons = "工作需要",
        Workers = 120,
        FullMembers = members,
        ProbationaryMembers = 0,
        Distribution = "车间 6 名，科室 4 名",
        SubordinatePlan = kind == OrganisationKind.Branch ? null : "下设两个党支部",
        Leaders = "书记人选一名，委员人选两名",
        AdministrativeLevel = "正科级",
        EstablishmentDocument = "宝编〔2026〕3号",
    };

    protected Task<Outcome<Guid>> SaveAsync(SaveSetUp request, CommandContext? context = null)
        => With((SetUpRequestService s) => s.SaveAsync(request, context ?? At(A)));

    protected async Task<Outcome<Guid>> SubmitAsync(Guid key, CommandContext? context = null)
    {
        var version = await VersionAsync(key);
        return await With((SetUpRequestService s) => s.SubmitAsync(new CaseStep(key, version), context ?? At(A)));
    }

    /// <summary>Saves and hands in.</summary>
    protected async Task<Outcome<Guid>> AskAsync(SaveSetUp request)
    {
        await OkAsync(SaveAsync(request));
        return await SubmitAsync(request.Key);
    }

    protected async Task<Outcome<Guid>> InspectAsync(Guid key, CommandContext? context = null, bool reasons = true, bool candidates = true)
    {
        var version = await VersionAsync(key);
        return await With((SetUpReviewService s) => s.InspectAsync(new InspectSetUp(key, version, Today, reasons, candidates), context ?? At(District)));
    }

    protected async Task<Outcome<Guid>> PutAsync(Guid key, bool facts = true, bool reasons = true, bool charter = true, bool candidates = true)
    {
        var version = await VersionAsync(key);
        return await With((SetUpReviewService s) => s.PutAsync(new PutSetUp(key, version, Today, facts, reasons, charter, candidates), At(District)));
    }

    protected async Task<Outcome<Guid>> DecideAsync(Guid key, CaseDecision? decision = CaseDecision.Agree, string? text = null)
    {
        var version = await VersionAsync(key);
        return await With((SetUpReviewService s) => s.DecideAsync(new DecideSetUp(key, version, Today, decision, text), At(District)));
    }

    protected async Task<Outcome<Guid>> ReplyAsync(Guid key, string? number = "宝委〔2026〕8号", string? signatory = "李四", DateOnly? founded = null)
    {
        var version = await VersionAsync(key);
        return await With((SetUpReviewService s) => s.ReplyAsync(new ReplyToSetUp(key, version, number, Today, signatory, founded), At(District)));
    }

    protected async Task<Guid> AgreedAsync(SaveSetUp? request = null)
    {
        request ??= Request();
        await OkAsync(AskAsync(request));
        await OkAsync(InspectAsync(request.Key));
        await OkAsync(PutAsync(request.Key));
        await OkAsync(DecideAsync(request.Key));
        return request.Key;
    }

    protected SaveAffiliation Move(InitiatorOrigin origin = InitiatorOrigin.District, InitiatorLevel level = InitiatorLevel.BelowViceBureau) => new()
    {
        Key = Guid.NewGuid(), OrganisationKey = Branch.PublicId, ToKey = B.PublicId, Initiator = "甲街道办事处", Origin = origin, Level = level,
        Reasons = "驻地调整",
    };

    protected async Task<Guid> MovingAsync(SaveAffiliation? request = null)
    {
        request ??= Move();
        await OkAsync(With((AffiliationRequestService s) => s.SaveAsync(request, At(A))));
        var version = await VersionAsync(request.Key);
        return await OkAsync(With((AffiliationRequestService s) => s.SubmitAsync(new CaseStep(request.Key, version), At(A))));
    }

    protected async Task<Outcome<Guid>> DiscussAsync(
        Guid key, CaseDecision? decision = CaseDecision.Agree, string? reason = null, string? handling = null, CommandContext? context = null)
    {
        var version = await VersionAsync(key);
        return await With((AffiliationDecisionService s) => s.DecideAsync(
            new DecideAffiliation(key, version, Today, decision, null, reason, handling), context ?? At(District)));
    }

    protected async Task<Outcome<Guid>> SignAsync(Guid key, string? copies = "甲一支部\n甲街道党工委", string? signatory = "王五", DateOnly? effective = null)
    {
        var version = await VersionAsync(key);
        return await With((AffiliationReplyService s) => s.ReplyAsync(
            new ReplyToAffiliation(key, version, "宝组〔2026〕12号", Today, signatory, copies, effective), At(District)));
    }

    protected Task<TCase> CaseAsync<TCase>(Guid key) where TCase : OrganisationCase
        => Read(db => db.Set<TCase>().SingleAsync(c => c.PublicId == key));

    protected Task<int> VersionAsync(Guid key) => Read(db => db.Set<OrganisationCase>().Where(c => c.PublicId == key).Select(c => c.Version).SingleAsync());

    protected Task<Organisation?> OrganisationAsync(string name) => Read(db => db.Organisations.SingleOrDefaultAsync(o => o.Name == name));

    protected Task<int?> ParentOfBranchAsync() => Read(db => db.Organisations.Where(o => o.Id == Branch.Id).Select(o => o.ParentId).SingleAsync());

    protected static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        (outcome.Kind == OutcomeKind.Ok ? [] : outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}")).ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    protected static async Task RefusedAsync(Task<Outcome<Guid>> work, string code, string? field = null)
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
        if (field is not null)
            outcome.Findings.Where(f => f.RuleCode == code).Select(f => f.Field).ShouldContain(field);
    }
}
