using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseInspectionConfiguration : IEntityTypeConfiguration<CaseInspection>
{
    public void Configure(EntityTypeBuilder<CaseInspection> builder)
    {
        builder.ToTable("CaseInspection");
        builder.Property(x => x.Leader).HasMaxLength(AppointmentCase.LongestBy);
        builder.Property(x => x.Others).HasMaxLength(CaseInspection.LongestNames);
        builder.Property(x => x.NoticePlace).HasMaxLength(CaseInspection.LongestPlace);
        builder.Property(x => x.NoticeContact).HasMaxLength(CaseInspection.LongestPlace);
        builder.Property(x => x.PersonnelOpinion).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.DisciplineOpinion).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.PartyOpinion).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.AuditResult).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.Politics).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.Strengths).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.Shortcomings).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.Appraisal).HasMaxLength(CaseInspection.LongestText);
        builder.Property(x => x.SignedBy).HasMaxLength(CaseInspection.LongestNames);
        builder.Ignore(x => x.Group);
    }
}
