using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Education;

internal sealed class TraineeConfiguration : IEntityTypeConfiguration<Trainee>
{
    public void Configure(EntityTypeBuilder<Trainee> builder)
    {
        builder.ToTable("Trainee");
        builder.HasOne(x => x.Class).WithMany().HasForeignKey(x => x.ClassId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.ClassId, x.PersonId }).IsUnique();
        builder.HasIndex(x => new { x.CertificateYear, x.CertificateNo }).IsUnique().HasFilter("[CertificateNo] IS NOT NULL");
    }
}
