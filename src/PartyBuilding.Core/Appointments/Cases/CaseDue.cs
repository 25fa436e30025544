namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>Something of a case that a day brings, the nearest first.</summary>
public sealed record CaseDue(DateOnly On, string Words)
{
    public static CaseDue? Of(AppointmentCase found, CaseClocks clocks) => All(found, clocks).MinBy(d => d.On);

    internal static IEnumerable<CaseDue> All(AppointmentCase found, CaseClocks clocks)
    {
        foreach (var asked in found.Consultations.Where(c => c is { Side: ConsultedSide.Assisting, RepliedOn: null } && found.Stage < CaseStage.Decision))
            yield return new CaseDue(asked.ReceivedOn.AddMonths(clocks.AssistingMonths), "协管方答复期满");
        foreach (var candidate in found.Candidates)
        {
            if (candidate.Step == CandidateStep.Noticed && candidate.Notice is { To: { } to, Outcome: null })
                yield return new CaseDue(to, $"{candidate.Name}公示期满");
            if (candidate is { Step: CandidateStep.Suspended, Notice.SuspendedOn: { } suspended })
                yield return new CaseDue(suspended.AddMonths(clocks.SuspendedMonths), $"{candidate.Name}暂缓任用满 {clocks.SuspendedMonths} 个月");
            if (candidate is { Step: CandidateStep.OnProbation, Appointment.ProbationUntil: { } until })
                yield return new CaseDue(until, $"{candidate.Name}试用期满");
        }
    }
}
