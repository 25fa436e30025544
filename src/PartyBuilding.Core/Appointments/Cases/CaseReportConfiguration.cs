using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseReportConfiguration : IEntityTypeConfiguration<CaseReport>
{
    public void Configure(EntityTypeBuilder<CaseReport> builder)
    {
        builder.ToTable("CaseReport");
        builder.Property(x => x.Reporter).HasMaxLength(CaseReport.LongestReporter);
        builder.Property(x => x.Content).HasMaxLength(CaseReport.LongestText);
        builder.Property(x => x.Result).HasMaxLength(CaseReport.LongestText);
        builder.Property(x => x.PassedTo).HasMaxLength(AppointmentCase.LongestBy);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
