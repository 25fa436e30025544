using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Assessments.Reports;

internal sealed class ReportPartConfiguration : IEntityTypeConfiguration<ReportPart>
{
    public void Configure(EntityTypeBuilder<ReportPart> builder)
    {
        builder.ToTable("IntegrityReportPart");
        builder.Property(x => x.Text).HasMaxLength(ReportPart.LongestText);
        builder.HasIndex(x => new { x.ReportId, x.Heading }).IsUnique();
    }
}
