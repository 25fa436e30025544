using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>A member named by a step: a mentor (培养联系人) or a sponsor (入党介绍人).</summary>
public sealed class AdmissionStepPerson
{
    public long Id { get; init; }

    public long StepId { get; init; }

    public AdmissionStep? Step { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>介绍人由发展对象约请; false: 由党支部指定 (L1493).</summary>
    public bool IsInvited { get; init; }

    public string? Opinion { get; init; }

    public string? Strengths { get; init; }

    public string? Weaknesses { get; init; }
}
