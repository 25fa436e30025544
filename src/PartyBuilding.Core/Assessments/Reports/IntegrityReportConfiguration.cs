using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Reports;

internal sealed class IntegrityReportConfiguration : IEntityTypeConfiguration<IntegrityReport>
{
    public void Configure(EntityTypeBuilder<IntegrityReport> builder)
    {
        builder.ToTable("IntegrityReport");
        builder.Property(x => x.Name).HasMaxLength(IntegrityReport.LongestName);
        builder.Property(x => x.Post).HasMaxLength(IntegrityReport.LongestPost);
        builder.Ignore(x => x.Headings);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasMany(x => x.Parts).WithOne().HasForeignKey(x => x.ReportId);
        builder.HasIndex(x => x.Key).IsUnique();
        // One report a member and session, also when two clerks write it at once.
        builder.HasIndex(x => new { x.SessionId, x.CadreId }).IsUnique();
    }
}
