namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>How the reports are appraised.</summary>
public enum ReportAppraisal : byte
{
    /// <summary>民主评议.</summary>
    Discussion = 1,

    /// <summary>民主测评.</summary>
    Ballot = 2,
}
