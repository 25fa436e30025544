namespace PartyBuilding.Benchmarks.Figures;

/// <summary>The floor of the figures that come from registers: one statement, a row for each branch and figure that is not zero, named as the form's items are.</summary>
internal static class RegisterSql
{
    public const string Figures =
        """
        SELECT OrganisationId, Item, sum(Amount) AS Amount FROM (
          SELECT ReceivingId AS OrganisationId, 'floating.in' AS Item, 1 AS Amount FROM FloatingStay
            WHERE SupersededNo = @current AND Kind = 1 AND ValidFrom <= @day AND ValidTo > @day AND VerifiedOn <= @day
          UNION ALL SELECT FromBranchId, 'transfer.receipts-outstanding', 1 FROM TransferCase
            WHERE IssuedNo IS NOT NULL AND IssuedOn <= @day AND (ClosedNo IS NULL OR coalesce(ReceiptOn, EndedOn) > @day)
          UNION ALL SELECT OrganisationId, CASE Stage WHEN 1 THEN 'admission.applicants' WHEN 2 THEN 'admission.activists' ELSE 'admission.candidates' END, 1
            FROM AdmissionStanding WHERE SupersededNo = @current AND Stage <= 5 AND ValidFrom <= @day AND ValidTo > @day
          UNION ALL SELECT OrganisationId, 'dues.payable', PayableFen FROM DuesCharge WHERE SupersededNo = @current AND Month = @month
          UNION ALL SELECT OrganisationId, 'dues.paid', AmountFen FROM DuesPayment WHERE SupersededNo = @current AND Month = @month
          UNION ALL SELECT OrganisationId, 'dues.remitted', AmountFen FROM DuesRemittance WHERE SupersededNo = @current AND Status <> 3 AND SentOn BETWEEN @first AND @day
          UNION ALL SELECT OrganisationId, 'service.volunteer-times', 1 FROM ServiceVolunteering WHERE SupersededNo = @current AND "On" BETWEEN @first AND @day
          UNION ALL SELECT OrganisationId, 'service.volunteer-attendance', Volunteers FROM ServiceVolunteering WHERE SupersededNo = @current AND "On" BETWEEN @first AND @day
          UNION ALL SELECT s.BranchId, 'service.visits', 1 FROM CareEntry e JOIN MemberSituation s ON s.Key = e.SubjectKey
            WHERE e.SupersededNo = @current AND s.SupersededNo = @current AND e.Kind = 6 AND s.Kind = 4 AND e."On" BETWEEN @first AND @day
          UNION ALL SELECT OrganisationId, 'service.paired-households', 1 FROM ServicePair
            WHERE SupersededNo = @current AND Form <> 2 AND "On" <= @day AND (EndedOn IS NULL OR EndedOn > @day)
          UNION ALL SELECT OrganisationId, 'service.suggestions', 1 FROM ServiceSuggestion WHERE SupersededNo = @current AND "On" BETWEEN @first AND @day
          UNION ALL SELECT m.OrganisationId, 'life.' || k.Name || '.' || a.Name,
              CASE a.Name WHEN 'held' THEN 1 WHEN 'due' THEN m.Due WHEN 'present' THEN m.Present WHEN 'absent' THEN m.OnLeave ELSE m.MadeUp END
            FROM Meeting m
            JOIN (SELECT 1 AS Kind, 'branch-meeting' AS Name UNION ALL SELECT 2, 'committee' UNION ALL SELECT 3, 'group' UNION ALL SELECT 4, 'lesson' UNION ALL SELECT 5, 'theme-day') k
              ON k.Kind = m.Kind
            JOIN (SELECT 'held' AS Name UNION ALL SELECT 'due' UNION ALL SELECT 'present' UNION ALL SELECT 'absent' UNION ALL SELECT 'made-up') a
            WHERE m.SupersededNo = @current AND m."On" BETWEEN @first AND @day
          UNION ALL SELECT m.OrganisationId, 'life.special.' || a.Name, CASE a.Name WHEN 'held' THEN 1 WHEN 'present' THEN m.Present WHEN 'made-up' THEN m.MadeUp ELSE m.Invited END
            FROM Meeting m JOIN (SELECT 'held' AS Name UNION ALL SELECT 'present' UNION ALL SELECT 'made-up' UNION ALL SELECT 'invited') a
            WHERE m.Kind = 8 AND m.SupersededNo = @current AND m."On" BETWEEN @first AND @day
          UNION ALL SELECT OrganisationId, CASE Kind WHEN 3 THEN 'organisation.general-branches' WHEN 4 THEN 'organisation.branches' ELSE 'organisation.committees' END, 1
            FROM OrganisationPlacement WHERE SupersededNo = @current AND PostedFrom <= @month AND PostedTo > @month)
        GROUP BY OrganisationId, Item
        """;
}
