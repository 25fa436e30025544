namespace PartyBuilding.Core.Education;

/// <summary>Numbers of a group in online study.</summary>
public sealed record OnlineFacts(int Assigned, int Registered, int InStudy);
