using PartyBuilding.Core.LifeMeetings;

namespace PartyBuilding.Web.Features.LifeMeetings;

/// <summary>What any step of a case may carry.</summary>
public sealed class LifeStepForm
{
    public Guid SubmissionId { get; set; } = Guid.CreateVersion7();

    public int Version { get; set; }

    public LifeStepKind? Kind { get; set; }

    public DateOnly? On { get; set; }

    public string? Text { get; set; }

    public OpinionMethod? Method { get; set; }

    public int? Count { get; set; }

    public NoticeForm? Notice { get; set; }

    public bool? Sends { get; set; }

    public DateOnly? PlannedOn { get; set; }

    public string? PlannedTime { get; set; }

    public string? Place { get; set; }

    public string? Recorder { get; set; }

    public string? Name { get; set; }

    public string? Post { get; set; }

    public LifeRole? Role { get; set; }

    public Guid? ChairKey { get; set; }

    public List<LifeAnswerForm> Answers { get; set; } = [];

    public string? Record { get; set; }

    public string? Problems { get; set; }

    public string? Criticism { get; set; }

    public string? Lessons { get; set; }

    public string? Measures { get; set; }

    public string? Content { get; set; }

    public string? Responsible { get; set; }

    public DateOnly? DueOn { get; set; }

    public string? Result { get; set; }

    public List<Guid> People { get; set; } = [];

    public int Stage { get; set; }

    public string? Assessor { get; set; }

    public decimal? Points { get; set; }

    public string? Reason { get; set; }

    /// <summary>Which form of the page was sent.</summary>
    public string? Sent { get; set; }
}
