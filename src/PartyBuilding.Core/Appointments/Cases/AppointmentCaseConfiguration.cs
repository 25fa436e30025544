using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class AppointmentCaseConfiguration : IEntityTypeConfiguration<AppointmentCase>
{
    public void Configure(EntityTypeBuilder<AppointmentCase> builder)
    {
        builder.ToTable("AppointmentCase");
        builder.Property(x => x.Unit).HasMaxLength(AppointmentCase.LongestUnit);
        builder.Property(x => x.Post).HasMaxLength(AppointmentCase.LongestPost);
        builder.Property(x => x.LevelCode).HasMaxLength(10);
        builder.Property(x => x.CoManagedBy).HasMaxLength(AppointmentCase.LongestUnit);
        builder.Property(x => x.ProposedBy).HasMaxLength(AppointmentCase.LongestBy);
        builder.Property(x => x.Reasons).HasMaxLength(AppointmentCase.LongestText);
        builder.Property(x => x.FixedAt).HasMaxLength(AppointmentCase.LongestMeeting);
        builder.Property(x => x.EndedWhy).HasMaxLength(AppointmentCase.LongestText);
        builder.Property(x => x.Announcement).HasMaxLength(AppointmentCase.LongestText);
        builder.Ignore(x => x.FullPost);
        builder.Ignore(x => x.IsByExam);
        builder.HasMany(x => x.Applicants).WithOne().HasForeignKey(a => a.CaseId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasOne(x => x.Decider).WithMany().HasForeignKey(x => x.DeciderId);
        builder.HasMany(x => x.Recommendations).WithOne().HasForeignKey(r => r.CaseId);
        builder.HasMany(x => x.Candidates).WithOne(c => c.Case).HasForeignKey(c => c.CaseId);
        builder.HasMany(x => x.Consultations).WithOne().HasForeignKey(c => c.CaseId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.DeciderId, x.ProposedOn });
    }
}
