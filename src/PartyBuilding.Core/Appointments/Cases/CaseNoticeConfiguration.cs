using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appointments.Cases;

internal sealed class CaseNoticeConfiguration : IEntityTypeConfiguration<CaseNotice>
{
    public void Configure(EntityTypeBuilder<CaseNotice> builder)
    {
        builder.ToTable("CaseNotice");
        builder.Property(x => x.Reason).HasMaxLength(CaseNotice.LongestText);
        builder.Property(x => x.Places).HasMaxLength(CaseNotice.LongestPlaces);
        builder.Property(x => x.Contact).HasMaxLength(CaseNotice.LongestContact);
        builder.Property(x => x.OmitsPostFor).HasMaxLength(CaseNotice.LongestContact);
        builder.Property(x => x.Conclusion).HasMaxLength(CaseNotice.LongestText);
    }
}
