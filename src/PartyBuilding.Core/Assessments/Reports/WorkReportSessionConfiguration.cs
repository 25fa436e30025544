using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Reports;

internal sealed class WorkReportSessionConfiguration : IEntityTypeConfiguration<WorkReportSession>
{
    public void Configure(EntityTypeBuilder<WorkReportSession> builder)
    {
        builder.ToTable("WorkReportSession");
        builder.Property(x => x.TeamOpinions).HasMaxLength(WorkReportSession.LongestText);
        builder.Property(x => x.PrincipalOpinions).HasMaxLength(WorkReportSession.LongestText);
        builder.Property(x => x.Attended).HasMaxLength(WorkReportSession.LongestName);
        builder.Property(x => x.AppraisalResult).HasMaxLength(WorkReportSession.LongestText);
        builder.Property(x => x.SubmittedTo).HasMaxLength(WorkReportSession.LongestName);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasMany(x => x.Reports).WithOne(x => x.Session).HasForeignKey(x => x.SessionId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.OrganisationId, x.On }).IsUnique();
    }
}
