using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.OrganisationLife;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.OrganisationLife;

/// <summary>A town with a branch of five in two groups, a committee of three, and short names for the steps.</summary>
public abstract class LifeTest : ServiceTest
{
    protected static readonly DateOnly Day = new(2026, 7, 3);

    protected Organisation District { get; private set; } = null!;

    protected Organisation Town { get; private set; } = null!;

    protected Organisation Branch { get; private set; } = null!;

    protected Organisation Other { get; private set; } = null!;

    protected List<WorldMember> Members { get; } = [];

    protected Guid East { get; private set; }

    protected Guid West { get; private set; }

    protected async Task SetUpAsync()
    {
        District = await World.DistrictAsync();
        Town = await World.TownshipAsync(District);
        Branch = await World.BranchAsync(Town);
        Other = await World.BranchAsync(Town, "第二党支部");
        foreach (var (name, group) in new[] { ("丁一", "东组"), ("丁二", "东组"), ("丁三", "东组"), ("丁四", "西组"), ("丁五", "西组") })
            Members.Add(await World.MemberAsync(Branch, name: name, partyGroup: group));
        (East, West) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Read(async db =>
        {
            db.Add(new PartyGroup { Key = East, OrganisationId = Branch.Id, Name = "东组", ValidFrom = World.Long, RecordedNo = 1 });
            db.Add(new PartyGroup { Key = West, OrganisationId = Branch.Id, Name = "西组", ValidFrom = World.Long, RecordedNo = 1 });
            return await db.SaveChangesAsync();
        });
        await World.CommitteeAsync(Branch, [.. Members.Take(3)]);
    }

    protected CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    protected RecordMeeting Ask(MeetingKind kind = MeetingKind.BranchMeeting, DateOnly? on = null, params AttendanceMark[] away) => new(
        Guid.CreateVersion7(), Branch.PublicId, kind, on ?? Day,
        new MeetingDetails(
            "学习讨论", LecturerKey: kind == MeetingKind.Lesson ? Members[0].Person.PublicId : null, LessonForm: kind == MeetingKind.Lesson ? LessonForm.Lecturing : null,
            ReportForm: kind == MeetingKind.BranchReport ? ReportForm.Forum : null),
        away.Length == 0 ? null : Marks(away));

    /// <summary>Every member of the branch, those given marked.</summary>
    protected IReadOnlyList<AttendanceMark> Marks(params AttendanceMark[] away)
        => [.. Members.Select(m => away.FirstOrDefault(a => a.Key == m.Person.PublicId) ?? new AttendanceMark(m.Person.PublicId))];

    protected AttendanceMark Away(int index, AbsenceReason? why = AbsenceReason.Sick, string? note = null) => new(Members[index].Person.PublicId, true, why, note);

    protected Task<Outcome<Guid>> RecordAsync(RecordMeeting ask, CommandContext? context = null)
        => With((MeetingService s) => s.RecordAsync(ask, context ?? At(Branch)));

    protected Task<Meeting> MeetingAsync(Guid key)
        => Read(db => db.Set<Meeting>().AsNoTracking().SingleAsync(m => m.Key == key && m.SupersededNo == Recorded.Current));

    protected async Task<Outcome<Guid>> MakeUpAsync(Guid key, DateOnly on, params WorldMember[] people)
    {
        var version = (await MeetingAsync(key)).RecordedNo;
        return await With((MeetingFollowUp s) => s.MakeUpAsync(
            new MakeUpMeeting(key, version, [.. people.Select(p => p.Person.PublicId)], on, MakeUpForm.Session), At(Branch)));
    }

    protected async Task<Outcome<Guid>> StepAsync(Guid key, Func<MeetingFollowUp, MeetingStep, Task<Outcome<Guid>>> step)
    {
        var version = (await MeetingAsync(key)).RecordedNo;
        return await With((MeetingFollowUp s) => step(s, new MeetingStep(key, version)));
    }

    protected static async Task<Guid> OkAsync(Task<Outcome<Guid>> work)
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Ok, string.Join('；', outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}")));
        return outcome.Value;
    }

    protected static async Task RefusedAsync(Task<Outcome<Guid>> work, string code)
    {
        var outcome = await work;
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
    }
}
