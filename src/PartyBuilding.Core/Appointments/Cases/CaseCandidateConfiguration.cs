using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseCandidateConfiguration : IEntityTypeConfiguration<CaseCandidate>
{
    public void Configure(EntityTypeBuilder<CaseCandidate> builder)
    {
        builder.ToTable("CaseCandidate");
        builder.Property(x => x.Name).HasMaxLength(CaseCandidate.LongestName);
        builder.Property(x => x.Recommender).HasMaxLength(AppointmentCase.LongestBy);
        builder.Property(x => x.Material).HasMaxLength(AppointmentCase.LongestText);
        builder.Ignore(x => x.Decision);
        builder.Ignore(x => x.HasPassed);
        builder.Ignore(x => x.Step);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasOne(x => x.Exception).WithOne().HasForeignKey<CaseException>(d => d.CandidateId);
        builder.HasOne(x => x.Inspection).WithOne().HasForeignKey<CaseInspection>(d => d.CandidateId);
        builder.HasOne(x => x.Submission).WithOne().HasForeignKey<CaseSubmission>(d => d.CandidateId);
        builder.HasOne(x => x.Notice).WithOne().HasForeignKey<CaseNotice>(d => d.CandidateId);
        builder.HasOne(x => x.Appointment).WithOne().HasForeignKey<CaseAppointment>(d => d.CandidateId);
        builder.HasMany(x => x.Talks).WithOne().HasForeignKey(t => t.CandidateId);
        builder.HasMany(x => x.Reports).WithOne().HasForeignKey(r => r.CandidateId);
        builder.HasMany(x => x.Items).WithOne().HasForeignKey(i => i.CandidateId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
