namespace PartyBuilding.Core.Education;

/// <summary>A sub-class of a training class.</summary>
public sealed class TrainingPart
{
    public int Id { get; init; }

    public int ClassId { get; init; }

    public required string Name { get; init; }

    public required int Trainees { get; init; }
}
