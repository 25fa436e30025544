namespace PartyBuilding.Core.Appointments.Supervision;

/// <summary>A supervision when a step is taken.</summary>
/// <param name="InterviewedOn">First day of talks; null before.</param>
/// <param name="FeedbackOn">To the committee.</param>
public sealed record SupervisionFacts(DateOnly? TrainedOn, DateOnly? NoticedOn, DateOnly? InterviewedOn, DateOnly? FeedbackOn, bool HasReport);
