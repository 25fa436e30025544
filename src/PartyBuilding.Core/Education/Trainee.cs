using PartyBuilding.Core.People;

namespace PartyBuilding.Core.Education;

/// <summary>A member in a training class; the certificate is given when the class is completed.</summary>
public sealed class Trainee
{
    public int Id { get; init; }

    public int ClassId { get; init; }

    public TrainingClass? Class { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public bool IsCompleted { get; set; }

    public int? CertificateYear { get; set; }

    /// <summary>Running number of the year.</summary>
    public int? CertificateNo { get; set; }
}
