namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>An exceptional promotion (破格提拔).</summary>
/// <param name="IsYoung">Ground: an outstanding young cadre; otherwise a special need of work.</param>
/// <param name="Floor">Degree that allows a shorter service; null where service is not relaxed.</param>
/// <param name="Tenure">Months in the post below, and the months usually required; null for sources without a limit.</param>
public sealed record ExceptionalFacts(
    string Name, bool IsYoung, bool IsBureau, DateOnly? BirthDate, DateOnly On, bool IsReserve, bool HasMerit, int Members, int Agreed, bool IsApprovedAbove,
    int? ServiceMonths, ServiceFloor? Floor, int? TenureMonths, int? TenureRequired, bool IsTrained, DateOnly? TrainingBy);
