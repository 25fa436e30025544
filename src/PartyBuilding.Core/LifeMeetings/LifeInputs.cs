namespace PartyBuilding.Core.LifeMeetings;

/// <summary>Begins a case for a body and a year.</summary>
/// <param name="Key">Made by the form; becomes the key of the case.</param>
/// <param name="Topics">Numbers 1 to 5 of the topics of L1753.</param>
public sealed record OpenLifeMeeting(Guid Key, Guid BodyKey, int Year, LifeMeetingKind Kind, string? Topic, IReadOnlyList<int> Topics, DateOnly? On = null);

/// <summary>Records a preparatory step, a notice or a look-back.</summary>
public sealed record RecordLifeStep(
    Guid Key, int Version, LifeStepKind Kind, DateOnly? On, string? Text, OpinionMethod? Method = null, int? Count = null, NoticeForm? Form = null, bool? Sends = null,
    DateOnly? PlannedOn = null, string? PlannedTime = null, string? Place = null, string? Recorder = null);

/// <summary>One line of the list of those expected: absent or not, why, and who presides.</summary>
public sealed record LifeAnswer(Guid PersonKey, bool IsAbsent, string? Reason);

/// <summary>Records that the meeting was held.</summary>
public sealed record HoldLifeMeeting(
    Guid Key, int Version, DateOnly? On, Guid? ChairKey, string? Recorder, IReadOnlyList<LifeAnswer> Answers, string? Record, string? Problems, string? Criticism,
    string? Lessons, string? Measures);

/// <summary>The situation report; what the meeting itself says is taken from it.</summary>
public sealed record ReportLifeMeeting(Guid Key, int Version, DateOnly? On, string? Criticism, string? Problems, string? Measures);

/// <summary>Somebody for the list.</summary>
public sealed record AddLifePerson(Guid Key, int Version, string? Name, string? Post, LifeRole Role);

/// <summary>A measure with its person and day.</summary>
public sealed record AddLifeMeasure(Guid Key, int Version, Guid MeasureKey, string? Content, string? Responsible, DateOnly? DueOn);

/// <summary>What became of a measure.</summary>
public sealed record SettleLifeMeasure(Guid Key, int Version, Guid MeasureKey, string? Result, DateOnly? On);

/// <summary>A score of the quantified assessment.</summary>
public sealed record ScoreLifeMeeting(Guid Key, int Version, int Stage, string? Assessor, decimal? Points);

/// <summary>A step that carries nothing else.</summary>
public sealed record LifeMeetingStep(Guid Key, int Version);
