using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseApplicantConfiguration : IEntityTypeConfiguration<CaseApplicant>
{
    public void Configure(EntityTypeBuilder<CaseApplicant> builder)
    {
        builder.ToTable("CaseApplicant");
        builder.Property(x => x.Name).HasMaxLength(CaseApplicant.LongestName);
        builder.Property(x => x.Unit).HasMaxLength(CaseApplicant.LongestUnit);
        builder.Property(x => x.WhyNot).HasMaxLength(CaseApplicant.LongestWhy);
        builder.Property(x => x.Written).HasPrecision(6, 2);
        builder.Property(x => x.Interview).HasPrecision(6, 2);
        builder.Ignore(x => x.IsTested);
        builder.Ignore(x => x.Total);
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
