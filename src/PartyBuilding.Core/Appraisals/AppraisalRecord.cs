namespace PartyBuilding.Core.Appraisals;

/// <summary>A round with everything in it.</summary>
/// <param name="Newcomers">Members of the branch who are not in the round, as key and name.</param>
/// <param name="Tellers">Members of the branch, those of its committee first: who can give feedback.</param>
/// <param name="Meeting">Special organisation-life meeting of the year in the register of meetings.</param>
/// <param name="IsAbove">The reader's scope stands above the branch.</param>
public sealed record AppraisalRecord(
    Guid Key, int Version, Guid BranchKey, string Branch, string BranchPath, string Committee, int Year, DateOnly ReferenceOn, DateOnly StartsOn, DateOnly EndsOn,
    AppraisalStage Stage, AppraisalStatus Status, DateOnly? ClosedOn, IReadOnlyList<AppraisalLine> Lines, IReadOnlyList<StepLine> Steps,
    IReadOnlyList<HandlingLine> Handlings, IReadOnlyList<(Guid Key, string Name)> Newcomers, IReadOnlyList<(Guid Key, string Name)> Tellers,
    bool IsAbove, YearMeeting? Meeting, IReadOnlyList<AppraisalEventRow> History)
{
    public bool IsOpen => Status == AppraisalStatus.Open;

    public int Due => Lines.Count(l => l.IsDue);

    public int Commented => Lines.Count(l => l.IsDue && l.CommentedOn is not null);

    public int ToldTo => Lines.Count(l => l.IsDue && l.FeedbackOn is not null);

    /// <summary>The latest step of a kind.</summary>
    public StepLine? Step(AppraisalStepKind kind) => Steps.LastOrDefault(s => s.Kind == kind);

    /// <summary>When a stage was opened.</summary>
    public StepLine? Opened(AppraisalStage stage) => Steps.LastOrDefault(s => s.Kind == AppraisalStepKind.StageOpened && s.Stage == stage);
}
